using Habeas.Index;

namespace Habeas.Rules;

internal sealed class NotTheLowestNumber() : SetRule("HAB4016", Severity.Error, "{0} replaces {1}, and {2} gives such a text the lowest number that it replaces", FactSorts.Texts)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (number, lowest, body, isPossible) in index.Review().NotLowest())
            reports.Add(Info, number.Spot, lowest.Spot, number.Text, lowest.Text, body).Possibly(isPossible);
    }
}
