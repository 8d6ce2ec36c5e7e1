extern alias analyzers;

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using analyzers::Habeas.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Habeas.Analyzers.Tests;

public sealed class RecordAnalyzerTests
{
    private const string Manifest = """{ "habeas": "1.0", "namespace": "records.example.org", "publisher": "Example", "licence": "CC0-1.0", "language": "en", "access": "public", "severities": { "HAB1009": "warning", "HAB1103": "off" } }""";

    private const string BadDay = """{ "kind": "person", "id": "person:ada", "names": [{ "text": "Ada" }], "facts": [{ "type": "birth", "date": "1979-02-30", "sources": ["source:page"] }] }""";

    private const string Page = """{ "kind": "source", "id": "source:page", "type": "page" }""";

    [Fact]
    public async Task Files_of_other_names_are_none_of_ours()
    {
        Assert.Empty(await Compiler.Run([new FileText("/app/appsettings.json", "{"), new FileText("/app/stylecop.json", "{}"), new FileText("/app/words.txt", "x"), new FileText("/app/report.json", "[]")]));
    }

    [Theory]
    [InlineData("/habeas.json", DiagnosticSeverity.Warning)]
    [InlineData("/data/habeas.json", DiagnosticSeverity.Warning)]
    [InlineData("/data/persons/habeas.json", DiagnosticSeverity.Warning)]
    [InlineData("/data/persons/../habeas.json", DiagnosticSeverity.Warning)]
    [InlineData("/data/sources/habeas.json", DiagnosticSeverity.Error)]
    [InlineData("/dat/habeas.json", DiagnosticSeverity.Error)]
    public async Task The_nearest_manifest_at_or_above_the_record_sets_severities(string manifest, DiagnosticSeverity expected)
    {
        var found = await Compiler.Run([new FileText(manifest, Manifest), new FileText("/data/persons/ada.person.json", BadDay), new FileText("/data/persons/page.source.json", Page)]);
        Assert.Equal(expected, Assert.Single(found).Severity);
    }

    [Fact]
    public async Task Severities_of_the_compilation_come_last()
    {
        ImmutableArray<AdditionalText> files = [new FileText("/ada.person.json", BadDay), new FileText("/page.source.json", Page)];
        var compilation = Compiler.Compilation();
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Compiler.Run(compilation, files)).Severity);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await Compiler.Run(With(ReportDiagnostic.Info), files)).Severity);
        Assert.Empty(await Compiler.Run(With(ReportDiagnostic.Suppress), files));

        Compilation With(ReportDiagnostic report) => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("HAB1009", report)]));
    }

    [Fact]
    public async Task A_project_may_opt_out()
    {
        var properties = ImmutableDictionary<string, string>.Empty.Add("build_property.HabeasCheck", "False");
        Assert.Empty(await Compiler.Run(Compiler.Compilation("""public class P { object o = Habeas.EdtfDate.Parse("2017-13"); }"""), [new FileText("/ada.person.json", BadDay)], properties));
    }

    [Fact]
    public async Task A_finding_about_two_files_names_both()
    {
        var found = Assert.Single(await Compiler.Run([new FileText("/a/page.source.json", Page), new FileText("/b/page.source.json", Page)]));
        Assert.Equal(("HAB6002", "/b/page.source.json"), (found.Id, found.Location.GetLineSpan().Path));
        Assert.Equal("/a/page.source.json", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
        Assert.Equal(("source:page", "/id"), (found.Properties["record"], found.Properties["pointer"]));
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_read_once()
    {
        Assert.Single(await Compiler.Run([new FileText("/ada.person.json", BadDay), new FileText("/x/../ada.person.json", BadDay), new FileText("/page.source.json", Page)]));
    }

    [Fact]
    public async Task A_fault_of_the_analyzer_is_an_error_of_its_own()
    {
        var found = await Compiler.Run([new FileText("/ada.person.json", BadDay), new FailingText("/page.source.json")]);
        Assert.All(found, static diagnostic => Assert.Equal(("HAB9000", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity)));
        Assert.Contains(found, static diagnostic => diagnostic.Location.GetLineSpan().Path == "/page.source.json" && diagnostic.GetMessage(null).Contains("the disk is gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_the_compiler_cannot_open_is_a_finding()
    {
        var found = await Compiler.Run([new MissingText("/page.source.json")]);
        Assert.Equal("HAB0010", Assert.Single(found).Id);
    }

    [Fact]
    public void Every_rule_of_the_engine_is_told_with_title_help_and_severity()
    {
        var supported = new RecordAnalyzer().SupportedDiagnostics.ToDictionary(static rule => rule.Id);
        foreach (var rule in HabeasChecker.Rules)
        {
            var descriptor = supported[rule.Id];
            // What is off until a manifest says otherwise must be enabled for the compiler, or the manifest could not turn it on.
            Assert.Equal(rule.DefaultSeverity == Severity.Off ? "Info" : rule.DefaultSeverity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Equal(rule.Name, descriptor.Title.ToString(null).Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
            Assert.Matches($"^(Reports|Tells) .*\\. .*\"habeas explain {rule.Id}\" prints the whole page\\.$", descriptor.Description.ToString(null));
            Assert.True(descriptor.IsEnabledByDefault);
        }
        Assert.Equal(HabeasChecker.Rules.Count + 1, supported.Count);
    }

    private sealed class FailingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("the disk is gone");
    }

    private sealed class MissingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
