using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Habeas.Benchmarks;
using Habeas.Checking;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Speed;

/// <summary>
/// How much work a record makes, in numbers that are the same on every machine: what takes longer mostly does more. Each has been recorded; one that grows by more than a twentieth
/// is looked at before it is recorded anew, and so is one that has shrunk, lest the gain be lost again unseen.
/// </summary>
public sealed class WorkCountTests
{
    private const double Tolerance = 0.05;

    private static readonly string Recorded = Checkout.Path("tests", "Habeas.Tests", "Speed", "counts.tsv");

    [Fact]
    public void A_record_makes_no_more_work_than_was_recorded()
    {
        var synthetic = new Synthetic().WholeSet().Take(500).ToArray();
        var now = new List<(string What, double Count)>();
        now.AddRange(Count("seeds", [.. Tests.Json.TestFiles.Seeds.Select(static seed => seed.Text)], new SettingsCache(new CheckOptions()).For(Tests.Json.TestFiles.SeedFolder)));
        now.AddRange(Count("synthetic", [.. synthetic.Select(Encoding.UTF8.GetBytes)], FolderSettings.Default));
        now.Add(("synthetic, as a set: bytes allocated a record", AllocatedBySet(synthetic)));
        now.Add(("small, as a set: bytes allocated a record", AllocatedBySet([.. Lean.WholeSet().Take(2 * Lean.Block)])));
#if DEBUG
        // Optimized code has other numbers.
        now.Add(("code of the reader, bytes of IL", CodeOf(typeof(Reader), typeof(Tape), typeof(Scan), typeof(Utf8Check))));
#endif
        if (Checkout.Updates)
            File.WriteAllLines(Recorded, now.Select(static count => count.What + "\t" + count.Count.ToString("F2", CultureInfo.InvariantCulture)));

        var recorded = File.ReadAllLines(Recorded).Select(static line => line.Split('\t')).ToDictionary(static cells => cells[0], static cells => double.Parse(cells[1], CultureInfo.InvariantCulture));
        Assert.Equal(now.Select(static count => count.What), recorded.Keys.Take(now.Count));
        foreach (var (what, count) in now)
        {
            Assert.True(count > 0, what);
            Assert.True(
                Math.Abs(count - recorded[what]) <= Tolerance * recorded[what],
                string.Create(CultureInfo.InvariantCulture, $"{what}: {count:F2}, and {recorded[what]:F2} was recorded: if that is meant, HABEAS_UPDATE=1 dotnet test tests/Habeas.Tests records it"));
        }
    }

    [Fact]
    public void What_a_set_allocates_grows_with_its_records()
    {
        var records = Lean.WholeSet().Take(16 * Lean.Block).ToArray();
        // Rooms double as they fill, so that a set twice as large may just have missed it, or just not.
        Assert.InRange(AllocatedBySet(records) / AllocatedBySet(records[..(4 * Lean.Block)]), 0.5, 1.5);
    }

    /// <summary>Means over the records.</summary>
    private static IEnumerable<(string What, double Count)> Count(string name, byte[][] records, FolderSettings settings)
    {
        var reader = new Reader(new ReaderOptions()) { Codes = settings.Codes };
        var rules = new RuleCount(settings);
        var checker = new RecordChecker(new ReaderOptions());
        var facts = new FactSheet();
        long bytes = 0, cells = 0, objects = 0, asked = 0, references = 0;
        foreach (var record in records)
        {
            var text = Tests.Json.Documents.Padded(record);
            reader.Open(text, record.Length);
            Assert.True(reader.Read());
            bytes += reader.Tape.Size;
            cells += reader.Tape.Count;
            objects += reader.Tape.ObjectCount;
            asked += rules.Of(reader.Tape);
            checker.Open(text, record.Length, null, settings, facts, found: 0);
            while (checker.Next())
                Assert.Equal(0, checker.Reports.Count);
            references += facts.References.Count;
            facts.Clear();
        }
        yield return (name + ": bytes of tape a record", (double)bytes / records.Length);
        yield return (name + ": cells a record", (double)cells / records.Length);
        yield return (name + ": objects a record", (double)objects / records.Length);
        yield return (name + ": rules asked a record", (double)asked / records.Length);
        yield return (name + ": references kept a record", (double)references / records.Length);
    }

    /// <summary>A record; of what a check takes whatever it checks, nothing.</summary>
    private static double AllocatedBySet(string[] records)
    {
        var (few, all) = (Lines(records[..1]), Lines(records));
        Allocated(few);
        Allocated(all);
        return (double)(Allocated(all) - Allocated(few)) / records.Length;

        static byte[] Lines(string[] records) => Encoding.UTF8.GetBytes(string.Join('\n', records));

        static long Allocated(byte[] lines)
        {
            using var stream = new MemoryStream(lines);
            var checker = new HabeasChecker(new CheckOptions { Threads = 1 });
            var before = GC.GetAllocatedBytesForCurrentThread();
            checker.CheckLines(stream);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>What the compiler has to translate before these run, and the processor to keep near.</summary>
    private static int CodeOf(params Type[] types) =>
        types.SelectMany(static type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Sum(static method => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0);
}
