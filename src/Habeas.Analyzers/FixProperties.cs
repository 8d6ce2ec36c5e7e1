using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers;

/// <summary>
/// The edits that mend a finding, as properties of its diagnostic. The assembly with the code fixes applies them and knows no rule; this file is compiled into both.
/// </summary>
internal static class FixProperties
{
    private const string Count = "edits";

    public static void Write(ImmutableDictionary<string, string?>.Builder properties, IEnumerable<(TextSpan Span, string Replacement, bool IsSafe)> edits)
    {
        var count = 0;
        foreach (var (span, replacement, isSafe) in edits)
        {
            // A byte order mark is no part of the text as the compiler has it: there is nothing to take away.
            if (span.IsEmpty && replacement.Length == 0)
                continue;
            var name = "edit" + Text(count++);
            properties[name] = Text(span.Start) + " " + Text(span.Length) + (isSafe ? " safe" : " unsafe");
            properties[name + ".text"] = replacement;
        }
        if (count > 0)
            properties[Count] = Text(count);
    }

    /// <summary>The edits of a diagnostic; empty where there are none.</summary>
    public static IReadOnlyList<(TextSpan Span, string Replacement, bool IsSafe)> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Count, out var count))
            return [];
        var edits = new (TextSpan, string, bool)[Number(count!)];
        for (var i = 0; i < edits.Length; i++)
        {
            var name = "edit" + Text(i);
            var parts = properties[name]!.Split(' ');
            edits[i] = (new TextSpan(Number(parts[0]), Number(parts[1])), properties[name + ".text"]!, parts[2] == "safe");
        }
        return edits;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
