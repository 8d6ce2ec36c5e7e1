using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Cli.Output;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>The changes turn one text into the other, however the two differ.</summary>
public sealed class LineDiffTests
{
    [Fact]
    public void Random_texts_are_turned_into_each_other()
    {
        var random = new Random(5);
        for (var round = 0; round < 3000; round++)
        {
            var before = Lines(random, random.Next(12));
            var after = round % 3 == 0 ? Lines(random, random.Next(12)) : Changed(random, before);
            Assert.Equal(after, Apply(before, after));
        }
    }

    [Fact]
    public void The_fewest_lines_are_named()
    {
        var before = Enumerable.Range(0, 50).Select(static i => "line " + i).ToList();
        var after = before.Where(static line => line is not ("line 7" or "line 40")).Append("more").ToList();
        Assert.Equal([new(7, 8, 7, 7), new(40, 41, 39, 39), new(50, 50, 48, 49)], LineDiff.Of(Bytes(before), Bytes(after)));
    }

    [Fact]
    public void Many_changed_lines_are_named_one_by_one()
    {
        var before = Enumerable.Range(0, 9000).Select(static i => "line " + i).ToList();
        var after = before.ConvertAll(static line => line.EndsWith('5') ? line : line + "!");
        Assert.Equal(after, Apply(before, after));
        Assert.Equal(901, LineDiff.Of(Bytes(before), Bytes(after)).Count);
    }

    private static List<string> Apply(List<string> before, List<string> after)
    {
        var result = new List<string>();
        var at = 0;
        foreach (var change in LineDiff.Of(Bytes(before), Bytes(after)))
        {
            result.AddRange(before.GetRange(at, change.Before - at));
            result.AddRange(after.GetRange(change.After, change.AfterEnd - change.After));
            at = change.BeforeEnd;
        }
        result.AddRange(before.GetRange(at, before.Count - at));
        return result;
    }

    private static List<string> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => "abc"[random.Next(3)].ToString())];

    private static List<string> Changed(Random random, List<string> lines)
    {
        var changed = new List<string>(lines);
        for (var i = random.Next(4); i > 0; i--)
        {
            if (changed.Count > 0 && random.Next(2) == 0)
                changed.RemoveAt(random.Next(changed.Count));
            else
                changed.Insert(random.Next(changed.Count + 1), "d");
        }
        return changed;
    }

    private static List<ReadOnlyMemory<byte>> Bytes(List<string> lines) => lines.ConvertAll(static line => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(line));
}
