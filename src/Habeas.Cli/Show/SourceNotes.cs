using System;
using System.Collections.Generic;
using System.Linq;

namespace Habeas.Cli.Show;

/// <summary>Short numbers for the sources of a page, given in the order in which they are first cited.</summary>
internal sealed class SourceNotes
{
    private readonly List<RecordId> cited = [];

    public IReadOnlyList<RecordId> Cited => cited;

    /// <summary>The citations in brackets: <c>[1 par 7-8, par 10] [2]</c>; empty for none.</summary>
    public string Of(IEnumerable<Citation> citations)
    {
        var notes = citations.Distinct().GroupBy(citation => citation.Source)
            .Select(group => "[" + (Number(group.Key) + " " + string.Join(", ", group.Select(Place).Where(place => place.Length > 0))).TrimEnd() + "]");
        // Glued together, so that a note does not fall apart at the end of a line.
        return string.Concat(notes.Select(note => " " + note.Replace(' ', '\u00A0')));
    }

    private static string Place(Citation citation) =>
        string.Join(' ', (citation.Place ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var digit = part.AsSpan().IndexOfAnyInRange('0', '9');
            return digit <= 0 ? part : part[..digit] + " " + part[digit..];
        }));

    private int Number(RecordId source)
    {
        var at = cited.IndexOf(source);
        if (at >= 0)
            return at + 1;
        cited.Add(source);
        return cited.Count;
    }
}
