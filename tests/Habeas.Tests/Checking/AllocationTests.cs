using System;
using System.Collections.Generic;
using System.IO;
using Habeas.Checking;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Habeas.Tests.Json;
using Xunit;

namespace Habeas.Tests.Checking;

public sealed class AllocationTests
{
    [Fact]
    public void A_record_without_findings_costs_no_memory_once_warm()
    {
        var settings = new SettingsCache(new CheckOptions()).For(TestFiles.SeedFolder);
        var checker = new RecordChecker(new ReaderOptions());
        var facts = new FactSheet();
        var seeds = new List<(string Name, byte[] Text, int Length)>();
        foreach (var (path, text) in TestFiles.Seeds)
            seeds.Add((Path.GetFileName(path), Tests.Json.Documents.Padded(text), text.Length));
        var found = 0;
        for (var round = 0; round < 3; round++)
        {
            foreach (var (name, text, length) in seeds)
                found += Check(checker, text, length, name, settings, facts);
        }

        Assert.Equal(0, found);
        Assert.True(seeds.Count > 200);
        foreach (var (name, text, length) in seeds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Check(checker, text, length, name, settings, facts);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated == 0, $"{name}: {allocated} bytes");
        }
    }

    private static int Check(RecordChecker checker, byte[] text, int length, string name, FolderSettings settings, FactSheet facts)
    {
        var found = 0;
        checker.Open(text, length, name, settings, facts, found: 0);
        while (checker.Next())
            found += checker.Reports.Count;
        facts.Clear();
        return found;
    }
}
