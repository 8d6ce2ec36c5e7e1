using Habeas.Index;

namespace Habeas.Rules;

internal sealed class EventOutsideLife() : SetRule("HAB2018", Severity.Error, "this cannot have happened to \"{0}\", who was {1} on {2} at the {3}", FactSorts.Lives | FactSorts.Cases)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var lives = index.Facts.Lives;
        for (var i = 0; i < lives.Count; i++)
        {
            var life = lives[i];
            if (!IsTheOnly(lives, life))
                continue;
            var (at, count) = index.Facts.Cases.Find(life.Key);
            for (var j = at; j < at + count; j++)
            {
                var own = index.Facts.Cases.Sorted(j);
                if (life.IsDeath ? own.LastDay > life.Day : own.FirstDay < life.Day)
                {
                    reports.Add(Info, life.IsDeath ? own.Last : own.First, life.Spot, index.IdOf(life.Key) ?? "this person", life.IsDeath ? "dead" : "born",
                        CalendarDay.OfBound(life.Day)?.ToString() ?? "that day", life.IsDeath ? "latest" : "earliest");
                }
            }
        }
    }

    /// <summary>Of two births, or deaths, neither is certain.</summary>
    private static bool IsTheOnly(FactTable<LifeFact> lives, in LifeFact life)
    {
        var (at, count) = lives.Find(life.Key);
        var alike = 0;
        for (var i = at; i < at + count; i++)
            alike += lives.Sorted(i).IsDeath == life.IsDeath ? 1 : 0;
        return alike == 1;
    }
}
