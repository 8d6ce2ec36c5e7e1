using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>
/// Mends a set of inputs in rounds: all edits that do not touch each other are made together, and the whole set is checked again. Where the result has a finding
/// that was not there before, half of the edits are tried, down to single ones; what adds a finding by itself is left out. No file is written.
/// </summary>
/// <remarks>
/// First comes what hides the rest of a record: faults of syntax, and a kind that there is not. Findings that such a fault hid are not added by its mending;
/// faults of syntax that it hid stand behind it.
/// </remarks>
internal sealed class FixSession
{
    private readonly HabeasChecker _checker;
    private readonly bool _unsafeToo;
    private readonly List<(int Input, Finding Finding)> _mended = [];
    private readonly HashSet<(int Input, string Text)> _seen = [];
    private Input[] _inputs;
    private List<(int Input, Finding Finding)> _found = [];

    /// <summary>How many fixes were left out in the last round of each sort.</summary>
    private readonly int[] _leftOut = new int[2];

    public FixSession(CheckOptions options, bool unsafeToo, IReadOnlyList<Input> inputs)
    {
        // What a limit hides would look like something new once room is made for it.
        _checker = new HabeasChecker(options.WithoutLimit());
        _unsafeToo = unsafeToo;
        _inputs = [.. inputs];
    }

    public FixResult Run()
    {
        var before = Load();
        var read = _inputs;
        if (before.Count > 0)
        {
            _found = Check(_inputs);
            while (Round(hiding: true) || Round(hiding: false))
            {
            }
        }
        var texts = new List<FixedText>();
        foreach (var text in before.OrderBy(static pair => pair.Key))
        {
            if (_inputs[text.Key] is TextInput changed && !changed.Text.AsSpan().SequenceEqual(text.Value))
                texts.Add(new FixedText(changed.Name, text.Value, changed.Text, [.. _mended.Where(item => item.Input == text.Key).Select(static item => item.Finding)]));
        }
        return new FixResult(texts, _leftOut[0] + _leftOut[1], read, _inputs);
    }

    /// <summary>Takes hold of the texts in which there is something to mend, so that offsets and text are of one time.</summary>
    private Dictionary<int, byte[]> Load()
    {
        var texts = new Dictionary<int, byte[]>();
        // What can be read only once is read before anybody else does.
        for (var i = 0; i < _inputs.Length; i++)
        {
            if (_inputs[i] is StreamInput or FileInput { IsPipe: true })
                Load(i, texts);
        }
        foreach (var (input, finding) in Check(_inputs))
        {
            if (IsWanted(finding) && !texts.ContainsKey(input))
                Load(input, texts);
        }
        return texts;
    }

    private void Load(int input, Dictionary<int, byte[]> texts)
    {
        byte[] buffer = [];
        if (_inputs[input] is not TextInput { Text: var text })
        {
            if (!_inputs[input].TryLoad(ref buffer, int.MaxValue - 1024, out var length, out _))
                return;
            text = buffer.AsSpan(0, length).ToArray();
            _inputs[input] = new TextInput(_inputs[input], text);
        }
        texts[input] = text;
    }

    /// <summary>Makes what can be made; true when something was.</summary>
    private bool Round(bool hiding)
    {
        var chosen = new Mending();
        foreach (var (input, finding) in _found)
        {
            if (IsWanted(finding) && Hides(finding.Rule) == hiding && _inputs[input] is TextInput)
                chosen.TryAdd(input, finding);
        }
        var left = 0;
        var kept = chosen.Mended.Count == 0 ? chosen : Keep(new Mending(), chosen.Mended, hiding, ref left);
        _leftOut[hiding ? 1 : 0] = left;
        if (kept.Mended.Count == 0)
            return false;
        kept.IsNew(_seen, remember: true);
        _mended.AddRange(kept.Mended);
        _inputs = kept.Apply(_inputs);
        _found = kept.FoundAfter!;
        return true;
    }

    /// <summary>Of the findings those whose edits may be made on top of the kept ones; each half is tried alone where all together add a finding.</summary>
    private Mending Keep(Mending kept, List<(int Input, Finding Finding)> tried, bool hiding, ref int left)
    {
        var all = new Mending();
        foreach (var (input, finding) in kept.Mended.Concat(tried))
            all.TryAdd(input, finding);
        if (AddsNothing(all, hiding))
            return all;
        if (tried.Count == 1)
        {
            left++;
            return kept;
        }
        kept = Keep(kept, tried.GetRange(0, tried.Count / 2), hiding, ref left);
        return Keep(kept, tried.GetRange(tried.Count / 2, tried.Count - (tried.Count / 2)), hiding, ref left);
    }

    /// <summary>Whether all that is found after the edits was found before them, and what they mend is gone.</summary>
    private bool AddsNothing(Mending mending, bool hiding)
    {
        var known = new Dictionary<(int, int, string, int), int>();
        var mended = new HashSet<Finding>(mending.Mended.Select(static item => item.Finding));
        foreach (var (input, finding) in _found)
        {
            var place = mending.PlaceOf(input, finding);
            if (!mended.Contains(finding))
                known[place] = known.TryGetValue(place, out var count) ? count + 1 : 1;
        }
        mending.FoundAfter = Check(mending.Apply(_inputs));
        foreach (var (input, finding) in mending.FoundAfter)
        {
            var place = (input, finding.FirstLine, finding.Rule.Id, finding.Start);
            if (known.TryGetValue(place, out var count) && count > 0)
                known[place] = count - 1;
            else if (!hiding || (finding.Rule.IsSyntax && !mending.IsBehindEdits(place)))
                return false;
        }
        return !hiding || mending.IsNew(_seen);
    }

    private List<(int Input, Finding Finding)> Check(IReadOnlyList<Input> inputs)
    {
        var found = new List<(int, Finding)>();
        _checker.Run(inputs, (input, finding) => found.Add((input, finding)));
        return found;
    }

    private bool IsWanted(Finding finding) => finding.Edits.Count > 0 && (_unsafeToo || finding.IsSafelyFixable);

    /// <summary>Faults because of which nothing else in the record is looked at.</summary>
    private static bool Hides(RuleInfo rule) => rule.IsSyntax || rule == StructureFaults.UnknownKind;
}
