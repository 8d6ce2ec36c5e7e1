using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Two figures of one text that count the same thing.</summary>
internal static class AlikeFigures
{
    /// <summary>
    /// Whether two figures are told of the same thing: unit, words, category, State, day, edition, definition and kind of treatment are alike, and nothing tells who else counted.
    /// Without words, category or treatment one cannot know what is counted, but for those who signed.
    /// </summary>
    public static bool CountTheSame(FigureView a, FigureView b) =>
        a.Counts.Index >= 0 && a.Counts.Index == b.Counts.Index && IsDescribed(a)
        && Same(a.Category, b.Category) && Same(a.State, b.State) && Same(a.As, b.As)
        && Same(a.AsOf, b.AsOf) && Same(a.Date, b.Date)
        && a.Definition.Hash == b.Definition.Hash && a.Edition.Hash == b.Edition.Hash
        && Same(a.Label, b.Label) && Same(a.Means, b.Means)
        && a.Members.IsAbsent && b.Members.IsAbsent && a.Change.IsAbsent && b.Change.IsAbsent
        && !Contradictions.AreTold(a, b);

    private static bool IsDescribed(FigureView figure) =>
        figure.Label.Count > 0 || figure.Category.IsPresent || figure.Means.Count > 0 || figure.Counts.Index is UnitCodes.Signatories or UnitCodes.States or UnitCodes.PoliticalGroups;

    private static bool Same(CodeField a, CodeField b) => a.IsPresent == b.IsPresent && a.Text.SaysTheSameAs(b.Text);

    /// <summary>A day that is known only roughly need not be the same day.</summary>
    private static bool Same(DateField a, DateField b) =>
        a.IsAbsent ? b.IsAbsent : a.IsPresent && b.IsPresent && a.Bounds.Equals(b.Bounds);

    private static bool Same(MapView<TextField> a, MapView<TextField> b)
    {
        if (a.Count != b.Count)
            return false;
        foreach (var text in a)
        {
            var isFound = false;
            foreach (var other in b)
                isFound |= text.Name.SaysTheSameAs(other.Name) && text.Value.SaysTheSameAs(other.Value);
            if (!isFound)
                return false;
        }
        return true;
    }

    private static bool Same(ListView<CodeField> a, ListView<CodeField> b)
    {
        if (a.Count != b.Count)
            return false;
        foreach (var code in a)
        {
            var isFound = false;
            foreach (var other in b)
                isFound |= code.Index == other.Index;
            if (!isFound)
                return false;
        }
        return true;
    }
}
