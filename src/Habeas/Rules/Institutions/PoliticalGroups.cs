using System.Text;
using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>When the political groups of the code list existed.</summary>
internal static class PoliticalGroups
{
    private static readonly (int First, int Last)[] Lives = Read();

    /// <summary>The first and last day on which a group can have had members; false for a group that the list does not know or gives no dates for.</summary>
    public static bool TryGetLife(Tape tape, TextField code, out int first, out int last)
    {
        var index = code.IsEscaped ? CodeSet.Default[CodeTables.PoliticalGroup].Find(Encoding.UTF8.GetBytes(code.ToString())) : CodeSet.Default[CodeTables.PoliticalGroup].Find(tape.Text, code.Range.Start + 1, code.Raw.Length);
        (first, last) = index < 0 ? (int.MinValue, int.MaxValue) : Lives[index];
        return first != int.MinValue || last != int.MaxValue;
    }

    private static (int First, int Last)[] Read()
    {
        var codes = CodeLists.PoliticalGroup.Codes;
        var lives = new (int First, int Last)[codes.Count];
        for (var i = 0; i < lives.Length; i++)
            lives[i] = (Bound(codes[i].ValidFrom)?.EarliestBegin ?? int.MinValue, Bound(codes[i].ValidTo)?.LatestEnd ?? int.MaxValue);
        return lives;
    }

    private static DateBounds? Bound(string? date) =>
        date is not null && EdtfParser.TryParseWithoutTime(Encoding.UTF8.GetBytes(date), out var bounds, out _) ? bounds : null;
}
