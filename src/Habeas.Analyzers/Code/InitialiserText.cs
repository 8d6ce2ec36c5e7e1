using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Habeas.Json;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers.Code;

/// <summary>The JSON that an initialiser amounts to, as far as the compiler knows it, with the code that each part of it comes from.</summary>
internal sealed class InitialiserText
{
    private readonly List<byte> _text = [];
    private readonly List<(int Start, int End, SyntaxNode Node)> _parts = [];

    public int Length => _text.Count;

    /// <summary>The text with the padding that the reader wants.</summary>
    public byte[] Padded() => [.. _text, .. new byte[Scan.Padding]];

    public void Add(string json) => _text.AddRange(Encoding.UTF8.GetBytes(json));

    public void AddString(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' || letter < ' ' || char.IsSurrogate(letter))
                json.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(letter);
        }
        Add(json.Append('"').ToString());
    }

    /// <summary>Remembers that all that was added since <paramref name="start"/> comes from this code.</summary>
    public void Mark(int start, SyntaxNode node) => _parts.Add((start, Length, node));

    /// <summary>The smallest part of the code that holds this place of the text; null for what no code wrote.</summary>
    public (int Start, int End, SyntaxNode Node)? PartAt(int start, int end)
    {
        (int Start, int End, SyntaxNode Node)? best = null;
        foreach (var part in _parts)
        {
            if (part.Start <= start && end <= part.End && (best is null || part.End - part.Start < best.Value.End - best.Value.Start))
                best = part;
        }
        return best;
    }
}
