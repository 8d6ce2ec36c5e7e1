using System.Globalization;

namespace Habeas.Benchmarks;

/// <summary>What a process holds more when it checks a million small records with three million references as a set than when it checks each by itself: ids, references, names and facts.</summary>
internal static class IndexMemory
{
    private const int Records = 1_000_000;

    public static Floor Measure()
    {
        var alone = ScaleChild.Start("lean", Records, isSet: false);
        var set = ScaleChild.Start("lean", Records, isSet: true);
        return LeftOut("") with
        {
            What = string.Create(CultureInfo.InvariantCulture, $"memory of a set of {Records:N0} records and {alone.References:N0} references, at its peak"),
            Measured = new Samples([(set.Memory - alone.Memory) / 1e6]),
        };
    }

    public static Floor LeftOut(string why) => new("memory of a set of a million records and three million references, at its peak", null, 150, 90, Limit.Index, AtMost: true, " MB") { Without = why };
}
