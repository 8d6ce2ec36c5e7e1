using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>A record has a structural finding exactly when every validator calls it invalid.</summary>
public sealed class AgreementTests
{
    /// <summary>The same in every run, unless somebody asks for other faults with HABEAS_SEED.</summary>
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("HABEAS_SEED") ?? "20181022", CultureInfo.InvariantCulture);

    private const int Mutated = 20_000;
    private const int LeastInvalid = 8_000;

    /// <summary>One in so many is held to the document of any record too.</summary>
    private const int AlsoAsAnyRecord = 10;

    [Fact]
    public async Task Checker_NJsonSchema_ajv_and_jsonschema_agree_on_all_records()
    {
        var clock = Stopwatch.StartNew();
        var samples = Samples(out var untouched);
        var input = string.Concat(samples.Select(static sample => $"{sample.Schema}\t{sample.Json}\n"));
        var ajv = Validators.Node("ajv.js", input, Validators.Schemas);
        var python = Validators.Python("validate.py", input, Validators.Schemas);
        var ours = new Finding[samples.Count][];
        var njson = new bool?[samples.Count];
        var onlyOurs = 0;
        Parallel.For(0, samples.Count, index =>
        {
            ours[index] = StructuralFindings(samples[index].Json);
            if (ours[index].Length > 0 && Array.TrueForAll(ours[index], OnlyChecked.Has))
                Interlocked.Increment(ref onlyOurs);
            // Of a name that stands twice, and of half a character, a schema sees what the parser made of them.
            if (Array.Exists(ours[index], static finding => finding.Rule.Id is "HAB1005" or "HAB1015"))
                ours[index] = StructuralFindings(Node.Raw(samples[index].Json).AsParsed().ToString());
            njson[index] = NJsonVerdict.IsValid(samples[index]);
        });
        var here = clock.Elapsed;
        var byAjv = await ajv;
        var byPython = await python;
        Assert.Equal((samples.Count, samples.Count), (byAjv.Length, byPython.Length));

        var disagreements = new List<string>();
        for (var i = 0; i < samples.Count; i++)
        {
            var isValid = ours[i].All(OnlyChecked.Has);
            // What is in the list is no disagreement, and one validator may see it all the same.
            var isValidForNJson = isValid && !ours[i].Any(static finding => OnlyChecked.IsSeenBy(finding, "NJsonSchema"));
            if ((njson[i] ?? isValidForNJson) != isValidForNJson || byAjv[i] == '1' != isValid || byPython[i] == '1' != isValid)
                disagreements.Add($"{samples[i].Origin} as {samples[i].Schema}: ours {Word(isValid)}, NJsonSchema {(njson[i] is { } verdict ? Word(verdict) : "fails")}, ajv {Word(byAjv[i] == '1')}, jsonschema {Word(byPython[i] == '1')}\n  {string.Join("\n  ", ours[i].AsEnumerable())}\n  {samples[i].Json}");
        }
        var mutatedInvalid = Enumerable.Range(untouched, Mutated).Count(index => byAjv[index] == '0');
        var report = $"{mutatedInvalid} of {Mutated} mutated records are invalid; {disagreements.Count} disagreements in {samples.Count} documents; {onlyOurs} have nothing but what only the checker sees; NJsonSchema fails on {njson.Count(static verdict => verdict is null)}; {here.TotalSeconds:F0} of {clock.Elapsed.TotalSeconds:F0} s in .NET";
        TestContext.Current.TestOutputHelper!.WriteLine(report);
        // The console shows what a test says only when it is asked for details: .ci/run prints the file.
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "agreement.txt"), report + "\n", TestContext.Current.CancellationToken);
        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagreements\n{string.Join('\n', disagreements.Take(20))}");
        Assert.True(mutatedInvalid >= LeastInvalid, $"only {mutatedInvalid} of {Mutated} mutated records are invalid");
    }

    [Fact]
    public void Records_made_from_the_tables_have_no_structural_fault_and_every_property_occurs()
    {
        var made = Corpus.MadeFromTheTables(new Chance(20181022), 2_000);
        Assert.All(made, static sample => Assert.DoesNotContain(new HabeasChecker().Check(sample.Record.ToString()).Findings, IsStructural));
        var names = made.SelectMany(static sample => sample.Record.All()).SelectMany(static node => node.Members).Select(static member => member.Name).ToHashSet();
        Assert.All(Json.Tables.Shapes.SelectMany(static shape => shape.NameTable.Names).Except(["retracted", "replacedBy"]), name => Assert.Contains(name, names));
    }

    [Fact]
    public void Rules_in_the_list_of_what_only_we_check_are_structural() =>
        Assert.All(OnlyChecked.Rules, static id => Assert.Contains(HabeasChecker.Rules, rule => rule.Id == id && string.CompareOrdinal(id, "HAB1099") <= 0));

    /// <summary>Seeds, fixtures and made records as they are; then the mutated ones; then some of all as records of any kind.</summary>
    private static List<Sample> Samples(out int untouched)
    {
        var chance = new Chance(Seed);
        var seeds = Corpus.In("seeds");
        var sources = seeds.Concat(Corpus.In("tests", "Fixtures")).Concat(Corpus.In("samples")).Concat(Corpus.MadeFromTheTables(chance)).ToList();
        var samples = sources.ConvertAll(static source => new Sample(source.Origin, Corpus.SchemaOf(source.Record), source.Record.ToString()));
        untouched = samples.Count;
        var donors = sources.ConvertAll(static source => source.Record);
        var mutator = new Mutator(chance, donors);
        // A short record has little that can go wrong: every fourth is the largest of three.
        for (var i = 0; i < Mutated; i++)
        {
            var source = Enumerable.Range(0, i % 4 == 0 ? 3 : 1).Select(_ => chance.One(sources)).MaxBy(static candidate => candidate.Record.All().Count());
            var record = mutator.Mutate(source.Record);
            samples.Add(new Sample($"mutated {i} of {source.Origin}", Corpus.SchemaOf(record), record.ToString()));
        }
        samples.AddRange(samples.Where((sample, index) => index % AlsoAsAnyRecord == 0 && sample.Schema is not (FormatSchema.AnyRecord or FormatSchema.Manifest)).Select(static sample => sample with { Schema = FormatSchema.AnyRecord }).ToList());
        return samples;
    }

    private static Finding[] StructuralFindings(string json) => [.. new HabeasChecker().Check(Encoding.UTF8.GetBytes(json)).Findings.Where(IsStructural)];

    private static bool IsStructural(Finding finding) => string.CompareOrdinal(finding.Rule.Id, "HAB1000") >= 0 && string.CompareOrdinal(finding.Rule.Id, "HAB1099") <= 0;

    private static string Word(bool isValid) => isValid ? "valid" : "invalid";
}
