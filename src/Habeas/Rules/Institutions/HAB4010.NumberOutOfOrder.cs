using System.Globalization;
using Habeas.Index;
using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class NumberOutOfOrder() : SetRule("HAB4010", Severity.Warning, "number {0} was tabled {1}, but number {2} {3}: one of the days is that of a later edition, or one of the numbers is wrong", FactSorts.Texts)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (odd, other) in NumberOrder.Find(index.Review().Rising))
            reports.Add(Info, odd.Spot, other.Spot, Number(odd), When(odd), Number(other), When(other));
    }

    private static string Number(RisingNumber number) => number.Value.ToString(CultureInfo.InvariantCulture);

    private static string When(RisingNumber number) => number.First == number.Last ? "on " + Day(number.First) : "from " + Day(number.First) + " to " + Day(number.Last);

    private static string Day(int day) => CalendarDay.OfBound(day)?.ToString() ?? "an unknown day";
}
