using Habeas.Index;

namespace Habeas.Rules;

internal sealed class OrderInCircle() : SetRule("HAB6013", Severity.Error, "this relation to \"{0}\" goes round in a circle: {1}", FactSorts.Orders)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var orders = index.Facts.Orders;
        if (orders.Count < 2)
            return;
        var circles = Circles.Of(orders);
        for (var i = 0; i < orders.Count; i++)
        {
            if (circles[i])
                reports.Add(Info, orders[i].Spot, null, reports.TextAt(orders[i].Spot) ?? "that record", orders[i].IsPart ? "nothing is a part of its own part" : "of two texts only one can be the earlier");
        }
    }
}
