using System;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>Looking at a record that has no faults leaves no garbage, whatever the record holds.</summary>
public sealed class RuleAllocationTests
{
    private readonly Reader _reader = new(new ReaderOptions());
    private readonly RuleContext _context;

    // What is off may well have something to say of a clean record.
    private readonly (ShapeRule, ObjectPlans)[] _plans =
    [
        .. Catalogue.RecordRules.Where(static rule => rule.Info.DefaultSeverity != Severity.Off)
            .Select(static rule => (rule, new ObjectPlans(new TasksByShape<ShapeRule>([rule]), new TasksByShape<ObjectFacts>([])))),
    ];

    public RuleAllocationTests()
    {
        _reader.Namespace = Encoding.UTF8.GetBytes("records.habeas.example");
        _context = new RuleContext(_reader.Tape, _reader.Reports);
    }

    [Fact]
    public void No_rule_allocates_on_a_clean_record()
    {
        var seeds = Directory.EnumerateFiles(Checkout.Path("seeds"), "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(seeds);
        foreach (var file in seeds)
        {
            var text = File.ReadAllBytes(file);
            _reader.Open([.. text, .. new byte[Scan.Padding]], text.Length);
            Assert.True(_reader.Read());
            _context.Begin(_reader.Root, Array.IndexOf(Tables.ByKind, _reader.Shape!.Index), Path.GetFileName(file));
            foreach (var (rule, plans) in _plans)
            {
                // The first time tables are filled and code is compiled.
                plans.Run(_reader.Tape, RecordTraits.All, _context, null, null);
                var before = GC.GetAllocatedBytesForCurrentThread();
                plans.Run(_reader.Tape, RecordTraits.All, _context, null, null);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                Assert.True(allocated == 0, $"{rule.Info} allocates {allocated} bytes on {file}");
            }
        }
    }
}
