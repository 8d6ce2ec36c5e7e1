using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Habeas.Benchmarks;
using Habeas.Checking;
using Habeas.Findings;
using Xunit;

namespace Habeas.Tests.Checking;

/// <summary>Threads make a check shorter and change nothing else.</summary>
public sealed class ThreadTests
{
    private static readonly string[] Given = ["Aibek", "Botan", "Daulet", "Erlan", "Farida", "Galym", "Hamit"];
    private static readonly string[] Family = ["Ospanov", "Tarasov", "Lindgren", "Moser", "Petrenko"];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void The_findings_of_a_large_set_are_the_same_to_the_letter(int threads)
    {
        // Faulty records, people called alike, and a bundle of hundreds in the midst of small documents.
        var inputs = new List<Input>();
        var records = new Synthetic(new SyntheticOptions { Faults = 0.05 }).WholeSet().Take(1500).ToArray();
        for (var i = 0; i < records.Length; i++)
        {
            inputs.Add(new MemoryInput(Encoding.UTF8.GetBytes(records[i]), null));
            if (i % 3 == 0)
                inputs.Add(new MemoryInput(Encoding.UTF8.GetBytes(Person(i)), null));
        }
        inputs.Insert(700, new MemoryInput(Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(5000, 900).Select(Person)) + "]"), "bundle.json"));

        var one = Check(inputs, 1);
        Assert.True(one.Count > 500);
        Assert.Contains(one, static finding => finding.Contains("HAB5006", StringComparison.Ordinal));
        Assert.Equal(one, Check(inputs, threads));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_check_that_fails_fails_where_it_was_asked_for(int threads)
    {
        var inputs = Enumerable.Range(0, 2000).Select(static i => i == 1234 ? (Input)new FailingInput() : new MemoryInput(Encoding.UTF8.GetBytes(Person(i)), null)).ToList();
        Assert.Throws<InvalidTimeZoneException>(() => Check(inputs, threads));
    }

    [Fact]
    public void Progress_is_told_of_each_file_in_order_on_the_calling_thread()
    {
        var told = new List<int>();
        var caller = Environment.CurrentManagedThreadId;
        var checker = new HabeasChecker(new CheckOptions
        {
            Threads = 3,
            Progress = done =>
            {
                Assert.Equal(caller, Environment.CurrentManagedThreadId);
                told.Add(done);
            },
        });
        checker.Run([.. Enumerable.Range(0, 500).Select(static i => new MemoryInput(Encoding.UTF8.GetBytes(Person(i)), null))]);
        Assert.Equal(Enumerable.Range(1, 500), told);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Each_number_is_done_once_with_memory_of_the_thread(int threads)
    {
        var done = new int[1000];
        var bodies = 0;
        using var workers = new Workers(threads);
        workers.ForEach(done.Length, () =>
        {
            Interlocked.Increment(ref bodies);
            return i => Interlocked.Increment(ref done[i]);
        });
        Assert.All(done, static times => Assert.Equal(1, times));
        Assert.InRange(bodies, 1, threads);
    }

    [Fact]
    public void Who_waits_for_work_helps_with_it_and_no_thread_more_does()
    {
        using var workers = new Workers(2);
        using var both = new Barrier(2);
        var at = new HashSet<int>();
        var met = 0;
        // Both parts are under way at once only if two threads do them; the caller is the second.
        var wait = workers.Begin(() => workers.ForEach(2, () =>
        {
            lock (at)
                at.Add(Environment.CurrentManagedThreadId);
            return _ => Interlocked.Add(ref met, both.SignalAndWait(TimeSpan.FromMinutes(1)) ? 1 : 0);
        }));
        wait();
        Assert.Equal(2, met);
        Assert.Contains(Environment.CurrentManagedThreadId, at);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_fault_of_what_was_begun_comes_to_who_waits_for_it(int threads)
    {
        using var workers = new Workers(threads);
        var wait = workers.Begin(static () => throw new InvalidTimeZoneException());
        Assert.Throws<InvalidTimeZoneException>(wait);
        Assert.Throws<InvalidTimeZoneException>(() => workers.ForEach(9, static () => static i => throw new InvalidTimeZoneException()));
    }

    private static string Person(int number) =>
        $$"""{"kind":"person","id":"person:alike-{{number}}","names":[{"text":"{{Given[number % 7]}} {{Family[number % 5]}}{{(number % 11 == 0 ? "a" : "")}}"}],"sources":["source:s-{{number % 50}}"]}""";

    private static List<string> Check(List<Input> inputs, int threads)
    {
        var found = new List<string>();
        var result = new HabeasChecker(new CheckOptions { Threads = threads }).Run(inputs, (input, finding) => found.Add(input + " " + Text(finding)));
        Assert.Equal(found.Count, result.Findings.Count);
        found.Add(result.Summary with { Elapsed = default } + "");
        return found;
    }

    private static string Text(Finding finding) =>
        $"{finding.Severity} {Place(finding.Location)} {finding.Rule.Id} {finding.Record} {finding.Message} [{string.Join(",", finding.Related.Select(Place))}] [{string.Join(",", finding.Edits.Select(static edit => $"{edit.Start}+{edit.Length}={edit.Replacement}"))}]";

    private static string Place(Location place) => $"{place.File}:{place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn} {place.Pointer}";

    private sealed class FailingInput : Input
    {
        public override string? Name => null;

        public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault) => throw new InvalidTimeZoneException();
    }
}
