using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Habeas.Benchmarks;

/// <summary>Dates: eight of each level of the specification.</summary>
[MemoryDiagnoser]
public class EdtfBenchmarks
{
    private static readonly string[][] Levels =
    [
        ["2017-10-11", "2017-10", "2017", "2018-03/2018-12", "2017-10-10/2017-10-11", "1999-12-31", "2020-02-29", "2012/2013-05"],
        ["2004~", "2016-08?", "2017-1X", "201X", "2018-03/..", "/2017", "2017-24", "Y170000002"],
        ["[..2017-10-10]", "{1960,1961-12}", "2004-06~-11", "1560-X2", "-2017S2", "[2017-10-10,2017-10-12..]", "?2004-06~-10", "2017-41"],
    ];

    private byte[][] _utf8 = [];
    private EdtfDate[] _dates = [];

    [Params(0, 1, 2)]
    public int Level { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _utf8 = [.. Levels[Level].Select(Encoding.UTF8.GetBytes)];
        _dates = [.. Levels[Level].Select(EdtfDate.Parse)];
    }

    /// <summary>As the engine reads them, from the bytes of a record.</summary>
    [Benchmark]
    public int Read()
    {
        var sum = 0;
        foreach (var date in _utf8)
        {
            if (EdtfParser.TryParseWithoutTime(date, out var bounds, out _))
                sum += bounds.EarliestBegin;
        }
        return sum;
    }

    /// <summary>As programs do, from strings.</summary>
    [Benchmark]
    public int Parse() => Levels[Level].Count(static date => EdtfDate.TryParse(date, out _));

    /// <summary>Each with each.</summary>
    [Benchmark]
    public int Compare()
    {
        var sum = 0;
        foreach (var one in _dates)
        {
            foreach (var other in _dates)
                sum += (int)one.IsBefore(other) + (int)one.Overlaps(other);
        }
        return sum;
    }
}
