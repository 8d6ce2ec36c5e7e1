using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Habeas.Checking;

/// <summary>Some of the edits of one round, by input and document, and what the inputs hold after them.</summary>
internal sealed class Mending
{
    private readonly Dictionary<(int Input, int FirstLine), TextEdits> _edits = [];

    private readonly List<(int Input, byte[] Before, byte[] After)> _applied = [];

    /// <summary>The findings that the edits mend.</summary>
    public List<(int Input, Finding Finding)> Mended { get; } = [];

    /// <summary>What is found once they are made; null while that has not been asked.</summary>
    public List<(int Input, Finding Finding)>? FoundAfter { get; set; }

    /// <summary>Adds what mends a finding; false where it touches what is edited already.</summary>
    public bool TryAdd(int input, Finding finding)
    {
        if (!_edits.TryGetValue((input, finding.FirstLine), out var edits))
            _edits.Add((input, finding.FirstLine), edits = new TextEdits());
        if (!edits.TryAdd(finding.Edits))
            return false;
        Mended.Add((input, finding));
        return true;
    }

    /// <summary>Where a finding of an input stands afterwards: document, rule and offset.</summary>
    public (int Input, int FirstLine, string Rule, int Start) PlaceOf(int input, Finding finding) =>
        (input, finding.FirstLine, finding.Rule.Id, _edits.TryGetValue((input, finding.FirstLine), out var edits) ? edits.Map(finding.Start) : finding.Start);

    /// <summary>The inputs with the edits made.</summary>
    public Input[] Apply(IReadOnlyList<Input> inputs)
    {
        var changed = new Input[inputs.Count];
        for (var i = 0; i < changed.Length; i++)
            changed[i] = inputs[i];
        _applied.Clear();
        foreach (var input in Touched())
        {
            var text = (TextInput)inputs[input];
            var after = Apply(input, text);
            _applied.Add((input, text.Text, after));
            changed[input] = text.With(after);
        }
        return changed;
    }

    /// <summary>Whether a place lies behind the first edit of its document.</summary>
    public bool IsBehindEdits((int Input, int FirstLine, string Rule, int Start) place) =>
        _edits.TryGetValue((place.Input, place.FirstLine), out var edits) && edits.Count > 0 && place.Start >= edits.First;

    /// <summary>Whether no text becomes one that it was before: of two faults of syntax each could be mended into the other for ever.</summary>
    public bool IsNew(HashSet<(int Input, string Text)> seen, bool remember = false)
    {
        foreach (var (input, before, after) in _applied)
        {
            if (remember)
                seen.Add((input, Digest(before)));
            else if (seen.Contains((input, Digest(after))))
                return false;
        }
        return true;
    }

    private static string Digest(byte[] text)
    {
#if NET
        return Convert.ToBase64String(SHA256.HashData(text));
#else
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(text));
#endif
    }

    private HashSet<int> Touched()
    {
        var touched = new HashSet<int>();
        foreach (var pair in _edits)
        {
            if (pair.Value.Count > 0)
                touched.Add(pair.Key.Input);
        }
        return touched;
    }

    private byte[] Apply(int index, TextInput input)
    {
        var text = input.Text;
        var changed = new List<byte>(text.Length);
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var end = input.IsLines ? Array.IndexOf(text, (byte)'\n', start) + 1 : text.Length;
            if (end == 0)
                end = text.Length;
            var document = text.AsSpan(start, end - start);
            if (_edits.TryGetValue((index, line), out var edits))
                edits.Apply(document, changed);
            else
                new TextEdits().Apply(document, changed);
            start = end;
        }
        return [.. changed];
    }
}
