extern alias analyzers;

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using analyzers::Habeas.Analyzers.Files;
using Habeas.Cli.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>In an editor all is compiled again at every key; records are read again only when they change.</summary>
public sealed class IncrementalTests
{
    private const string Code = """public class P { object o = Habeas.RecordId.Parse("person:no-such-person"); }""";

    private readonly FileText[] _files = [.. Directory.GetFiles(Samples.Faulty, "*.json", SearchOption.AllDirectories).Concat(Directory.GetFiles(Samples.Seeds, "*.json", SearchOption.AllDirectories)).Select(static file => new FileText(file))];

    [Fact]
    public async Task Editing_code_reads_no_record_again()
    {
        var compilation = Compiler.Compilation(Code);
        var before = await Compiler.Run(compilation, _files);
        var reads = _files.Select(static file => file.Reads).ToArray();
        Assert.All(_files, static file => Assert.Equal(1, RecordFile.Of(file).Checks));
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code.Replace(" o ", " other ", StringComparison.Ordinal), (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Code0.cs", cancellationToken: TestContext.Current.CancellationToken));
        var after = await Compiler.Run(edited, _files);
        Assert.Equal(reads, _files.Select(static file => file.Reads));
        Assert.All(_files, static file => Assert.Equal(1, RecordFile.Of(file).Checks));
        Assert.Equal(Told(before).Where(static told => !told.StartsWith("Code", StringComparison.Ordinal)), Told(after).Where(static told => !told.StartsWith("Code", StringComparison.Ordinal)));
        Assert.NotEmpty(after);
    }

    [Fact]
    public async Task Editing_one_record_reads_that_one_again()
    {
        var compilation = Compiler.Compilation(Code);
        await Compiler.Run(compilation, _files);
        var reads = _files.Select(static file => file.Reads).ToArray();
        var at = Array.FindIndex(_files, static file => file.Path.EndsWith("dzhakishev-mukhtar.person.json", StringComparison.Ordinal));
        var edited = new FileText(_files[at].Path, File.ReadAllText(_files[at].Path).Replace("\"names\"", "\"name\"", StringComparison.Ordinal));
        FileText[] now = [.. _files[..at], edited, .. _files[(at + 1)..]];
        var after = await Compiler.Run(compilation, now);
        Assert.Contains(after, diagnostic => diagnostic.Location.GetLineSpan().Path == edited.Path);
        Assert.Equal(1, RecordFile.Of(edited).Checks);
        Assert.All(_files, static file => Assert.Equal(1, RecordFile.Of(file).Checks));
        Assert.Equal(reads, _files.Select(static file => file.Reads));
    }

    [Fact]
    public async Task Editing_a_manifest_checks_again_what_lies_below_it()
    {
        const string Person = """{ "kind": "person", "id": "person:ada", "names": [{ "text": "Ada" }] }""";
        var manifest = new FileText("/a/habeas.json", """{ "habeas": "1.0", "namespace": "a.example.org", "publisher": "Example", "licence": "CC0-1.0", "language": "en", "access": "public" }""");
        FileText below = new("/a/ada.person.json", Person), beside = new("/b/ada.person.json", Person);
        await Compiler.Run([manifest, below, beside]);
        await Compiler.Run([new FileText(manifest.Path, manifest.Text.ToString().Replace("Example", "Another", StringComparison.Ordinal)), below, beside]);
        Assert.Equal((2, 1), (RecordFile.Of(below).Checks, RecordFile.Of(beside).Checks));
    }

    [Fact]
    public async Task In_a_workspace_as_editors_have_it_too()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "consumer", "consumer", LanguageNames.CSharp, metadataReferences: Compiler.Compilation().References));
        project = project.AddDocument("Code.cs", Code).Project;
        foreach (var file in _files)
            project = project.AddAdditionalDocument(Path.GetFileName(file.Path), SourceText.From(File.ReadAllText(file.Path)), filePath: file.Path).Project;
        var before = await Run(project);
        var edited = project.Documents.Single().WithText(SourceText.From(Code + "\n")).Project;
        var after = await Run(edited);
        Assert.Equal(before, after);
        Assert.All(edited.AnalyzerOptions.AdditionalFiles, static file => Assert.Equal(1, RecordFile.Of(file).Checks));

        var person = edited.AdditionalDocuments.First(static document => document.Name == "marra-ilven.person.json");
        var changed = edited.Solution.WithAdditionalDocumentText(person.Id, SourceText.From((await person.GetTextAsync(TestContext.Current.CancellationToken)) + "\n")).GetProject(edited.Id)!;
        Assert.Equal(after, await Run(changed));
        Assert.All(changed.AnalyzerOptions.AdditionalFiles, static file => Assert.Equal(1, RecordFile.Of(file).Checks));
        Assert.Equal(1, changed.AnalyzerOptions.AdditionalFiles.Count(file => !edited.AnalyzerOptions.AdditionalFiles.Contains(file)));
    }

    private static async Task<string[]> Run(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var diagnostics = await compilation!.WithAnalyzers(Compiler.All(), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(diagnostics);
        return Told(diagnostics);
    }

    private static string[] Told(System.Collections.Generic.IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Compiler.Told).Order(StringComparer.Ordinal)];
}
