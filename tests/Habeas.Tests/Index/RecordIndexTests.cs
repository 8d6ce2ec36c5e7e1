using System;
using System.Linq;
using System.Text;
using Habeas.Index;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Index;

public sealed class RecordIndexTests
{
    [Fact]
    public void Ids_with_one_hash_are_told_apart()
    {
        var (first, second) = Collision();
        Assert.NotEqual(first, second);
        Assert.Equal(Hash(first), Hash(second));

        var index = new RecordIndex();
        index.Add(Sheet(first), 0, 0, null);
        index.Add(Sheet(second), 1, 0, null);

        Assert.Empty(index.Repeated);
        Assert.Equal(2, index.Count);
        Assert.Equal([first, second], index.RecordIds());

        index.Add(Sheet(second), 2, 0, null);
        var repeated = Assert.Single(index.Repeated);
        Assert.Equal((second, 2, 1), (repeated.Id, repeated.Second.Input, repeated.First.Input));
    }

    [Fact]
    public void Ids_with_one_hash_are_both_checked_by_the_checker()
    {
        var (first, second) = Collision();
        var lines = string.Join("\n", new[] { first, second, second }.Select(static id => $$"""{"kind":"person","id":"{{id}}","names":[{"text":"A"}]}"""));

        var finding = Assert.Single(new HabeasChecker().CheckLines(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(lines))).Findings);
        Assert.Equal(("HAB6002", 3), (finding.Rule.Id, finding.Location.Line));
    }

    [Fact]
    public void References_resolve_whenever_the_record_comes()
    {
        var index = new RecordIndex();
        var sheet = Sheet("case:a");
        sheet.References.Add(new ReferenceFact(Hash("person:later"), Hash("person:later"), 5, 9));
        sheet.References.Add(new ReferenceFact(Hash("person:never"), Hash("person:never"), 15, 19));
        sheet.References.Add(new ReferenceFact(Hash("case:a#item"), Hash("case:a"), 25, 29));
        index.Add(sheet, 0, 0, null);
        index.Add(Sheet("person:later"), 1, 0, null);

        Assert.Equal([(15, false), (25, true)], index.Unresolved().Select(static item => (item.Spot.Start, item.RecordExists)));
    }

    [Fact]
    public void Nothing_is_said_of_references_to_what_may_not_have_been_read()
    {
        var index = new RecordIndex();
        var sheet = Sheet("case:a");
        sheet.References.Add(new ReferenceFact(Hash("person:never"), Hash("person:never"), 15, 19));
        sheet.References.Add(new ReferenceFact(Hash("case:a#item"), Hash("case:a"), 25, 29));
        index.Add(sheet, 0, 0, null);
        index.Add(new FactSheet { MissesRecords = true }, 1, 0, null);

        Assert.Equal([25], index.Unresolved().Select(static item => item.Spot.Start));
    }

    [Fact]
    public void Many_ids_are_found_again()
    {
        var index = new RecordIndex();
        for (var i = 0; i < 20_000; i++)
            index.Add(Sheet("person:p-" + i), i, 0, null);
        var sheet = new FactSheet();
        for (var i = 0; i < 20_100; i++)
            sheet.References.Add(new ReferenceFact(Hash("person:p-" + i), Hash("person:p-" + i), i, i + 1));
        index.Add(sheet, 20_000, 0, null);

        Assert.Equal(Enumerable.Range(20_000, 100), index.Unresolved().Select(static item => item.Spot.Start));
    }

    private static FactSheet Sheet(string id)
    {
        var sheet = new FactSheet();
        sheet.Define(Encoding.UTF8.GetBytes(id), Hash(id), 0, 10, int.MinValue, int.MaxValue, isBroken: false);
        return sheet;
    }

    private static long Hash(string id) => Hash64.Of(Encoding.UTF8.GetBytes(id));

    /// <summary>
    /// Two ids of forty letters with one hash. The last word is taken in by itself, so that the one that makes up for other letters before it is known; among some millions of other letters
    /// some ask for a last word of which all bytes may stand in a slug.
    /// </summary>
    private static readonly Lazy<(string, string)> Found = new(Collide);

    private static (string, string) Collision() => Found.Value;

    private static (string, string) Collide()
    {
        var id = "person:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"u8.ToArray();
        var hash = BeforeFinish(Hash64.Of(id));
        var letters = "abcdefghijklmnopqrstuvwxyz0123456789"u8.ToArray();
        var random = new Random(1);
        var other = (byte[])id.Clone();
        while (true)
        {
            for (var i = LastWord - 8; i < LastWord; i++)
                other[i] = letters[random.Next(letters.Length)];
            var word = hash ^ BeforeFinish(Hash64.Of(other)) ^ Scan.Word(id, LastWord);
            if (!IsOfLetters(word))
                continue;
            BitConverter.TryWriteBytes(other.AsSpan(LastWord), word);
            return (Encoding.UTF8.GetString(id), Encoding.UTF8.GetString(other));
        }
    }

    private static bool IsOfLetters(ulong word)
    {
        for (; word != 0; word >>= 8)
        {
            if ((byte)word is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9')))
                return false;
        }
        return true;
    }

    private const int LastWord = 32;

    /// <summary>Undoes the last step of <see cref="Hash64"/>; if that changes, no collision is found and the test says so.</summary>
    private static ulong BeforeFinish(long hash)
    {
        const ulong Multiplier = 0xD6E8FEB86659FD93;
        var product = (ulong)hash;
        product ^= (product >> 29) ^ (product >> 58);
        return unchecked(product * Inverse(Multiplier));
    }

    /// <summary>What an odd number has to be multiplied by to give 1, by Newton's method.</summary>
    private static ulong Inverse(ulong odd)
    {
        var inverse = odd;
        for (var i = 0; i < 5; i++)
            inverse = unchecked(inverse * (2 - (odd * inverse)));
        return inverse;
    }
}
