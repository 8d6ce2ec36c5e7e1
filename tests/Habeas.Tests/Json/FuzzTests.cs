using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Unicode;
using System.Threading.Tasks;
using Habeas.Json;
using Habeas.TapeDigest;
using Xunit;

namespace Habeas.Tests.Json;

/// <summary>Ten thousand documents in every run; as many as the environment variable HABEAS_FUZZ says, where it is set.</summary>
public sealed class FuzzTests
{
    private static readonly FuzzInputs Inputs = new();

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("HABEAS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 10_000;

    [Fact]
    public void Reads_anything_and_refuses_what_the_framework_refuses()
    {
        var refused = 0;
        ForAll(static () => new Reader(new ReaderOptions()), (reader, text, padded) =>
        {
            reader.Open(padded, text.Length);
            var faulty = false;
            for (var records = 0; reader.Read(); records++)
            {
                Assert.True(records <= text.Length, "reading does not end");
                faulty |= reader.Reports.HasSyntaxFault;
                foreach (var report in reader.Reports.Items)
                    Assert.True(report.Start >= 0 && report.Start <= report.End && report.End <= text.Length, $"{report.Rule} at {report.Start}..{report.End} of {text.Length}");
            }
            Assert.True(faulty == Utf8JsonReaderVerdict.Refuses(text), faulty ? "we refuse, the framework does not" : "the framework refuses, we do not");
            System.Threading.Interlocked.Add(ref refused, faulty ? 1 : 0);
        });

        Assert.InRange(refused, Count / 2, Count * 85 / 100);
    }

    [Fact]
    public void Leaves_the_same_tape_on_both_target_frameworks()
    {
        Assert.StartsWith(".NETStandard", NetStandardBuild.FrameworkOf(NetStandardBuild.Engine), StringComparison.Ordinal);
        Assert.StartsWith(".NETCoreApp", NetStandardBuild.FrameworkOf(typeof(HabeasChecker).Assembly), StringComparison.Ordinal);

        ForAll(static () => (Ours: new Digester(), Theirs: NetStandardBuild.NewDigester()), static (digesters, text, padded) =>
            Assert.True(digesters.Ours.Of(padded, text.Length) == digesters.Theirs(padded, text.Length), "the tapes differ"));
    }

    [Fact]
    public void Validates_UTF8_as_the_framework_does()
    {
        ForAll(static () => 0, static (_, text, padded) =>
        {
            var valid = Utf8.IsValid(text);
            Assert.Equal(valid, Utf8Check.IsValid(padded, text.Length, out var letters));
            Assert.False((letters & RecordTraits.RareLetter) == 0 && text.Any(static letter => letter is (byte)'\\' or >= 0xCC), "a rare letter was not seen");
            Assert.False((letters & RecordTraits.InvisibleLetter) == 0 && text.Any(static letter => letter is (byte)'\\' or 0xC2 or 0xE2 or 0xEF), "an invisible letter was not seen");
            Assert.Equal(valid, Utf8Check.FirstFault(text) == text.Length);
        });
    }

    [Fact]
    public void Checks_anything_to_the_end_with_findings_inside_the_text()
    {
        // The whole way costs more than reading: every tenth document takes it.
        ForAll(static () => new HabeasChecker(new CheckOptions { Threads = 1 }), static (checker, text, _) =>
        {
            var lines = 1 + text.Count(static letter => letter is (byte)'\n' or (byte)'\r');
            foreach (var finding in checker.Check(text, "x.case.json").Findings)
            {
                var place = finding.Location;
                Assert.True(place.Line >= 1 && place.Column >= 1 && place.EndLine <= lines && (place.EndLine, place.EndColumn).CompareTo((place.Line, place.Column)) >= 0, finding.ToString());
                Assert.False(string.IsNullOrEmpty(finding.Message));
                Assert.All(finding.Edits, edit => Assert.True(edit.Start >= 0 && edit.Start + edit.Length <= text.Length));
            }
        }, step: 10);
    }

    /// <summary>Runs all documents on two threads, each with a state of its own, and names the first that fails.</summary>
    private static void ForAll<T>(Func<T> state, Action<T, byte[], byte[]> test, int step = 1)
    {
        const int Threads = 2;
        var failures = new List<(int Number, Exception Exception)>();
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            var own = state();
            for (var number = thread * step; number < Count && failures.Count == 0; number += Threads * step)
            {
                var text = Inputs[number];
                try
                {
                    test(own, text, Documents.Padded(text));
                }
                catch (Exception exception)
                {
                    lock (failures)
                        failures.Add((number, exception));
                }
            }
        });
        if (failures.Count > 0)
        {
            var (number, exception) = failures.MinBy(static item => item.Number);
            Assert.Fail($"document {number}: {exception}\n{System.Text.Encoding.UTF8.GetString(Inputs[number])}");
        }
    }
}
