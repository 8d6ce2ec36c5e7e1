using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Habeas.Cli.Tests;
using Habeas.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>Each fix that an editor is offered mends the finding it is offered for, and brings no other.</summary>
public sealed class CodeFixTests
{
    private static readonly CodeFixProvider[] Providers = [new RecordCodeFixProvider(), new CodeCodeFixProvider()];

    public static IEnumerable<TheoryDataRow<string>> Code => CodeFixture.All().Where(static fixture => !fixture.IsClean).Select(static fixture => new TheoryDataRow<string>(fixture.Name));

    /// <summary>Fixtures of one record, by path.</summary>
    public static IEnumerable<TheoryDataRow<string>> Records => Directory.EnumerateFiles(Checkout.Path("tests", "Fixtures"), "reports-*.*.json", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')).Where(static file => ParityException.For(file) is null).Order(StringComparer.Ordinal).Select(static file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Code))]
    public async Task A_fix_of_code_mends_what_it_is_offered_for(string name)
    {
        var fixture = CodeFixture.Named(name);
        using var workspace = new AdhocWorkspace();
        var project = Project(workspace, fixture.Code);
        foreach (var file in fixture.Records)
            project = project.AddAdditionalDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project;
        Assert.True(await Mend(project) >= 1);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_fix_of_a_record_mends_what_it_is_offered_for(string file)
    {
        using var workspace = new AdhocWorkspace();
        var path = Checkout.Path(file);
        await Mend(Project(workspace, []).AddAdditionalDocument(Path.GetFileName(path), new FileText(path).Text, filePath: path).Project);
    }

    [Fact]
    public async Task The_faulty_samples_are_offered_several_fixes()
    {
        using var workspace = new AdhocWorkspace();
        var project = Project(workspace, []);
        foreach (var file in Directory.GetFiles(Samples.Faulty, "*.json", SearchOption.AllDirectories))
            project = project.AddAdditionalDocument(Path.GetFileName(file), new FileText(file).Text, filePath: file).Project;
        Assert.True(await Mend(project) >= 5);
    }

    [Fact]
    public async Task A_fix_says_what_it_does()
    {
        using var workspace = new AdhocWorkspace();
        var project = Project(workspace, [("Code.cs", """public class P { object o = new Habeas.Codes.EventCode("arest"); }""")]);
        var fix = Assert.Single(await Offered(project, Assert.Single(await Diagnostics(project))));
        Assert.Equal("Write \"arrest\" (please check)", fix.Title);
        var changed = await Apply(fix);
        Assert.Contains("EventCode(\"arrest\")", (await changed.GetProject(project.Id)!.Documents.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_know_all_rules()
    {
        Assert.Equal(HabeasChecker.Rules.Select(static rule => rule.Id), Providers[0].FixableDiagnosticIds);
        Assert.Equal(Compiler.All().SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Where(static id => id[3] == '9').Distinct().Order(StringComparer.Ordinal), Providers[1].FixableDiagnosticIds);
    }

    /// <summary>Applies each fix to the project as it is, and counts them.</summary>
    private static async Task<int> Mend(Project project)
    {
        var before = await Diagnostics(project);
        var count = 0;
        foreach (var diagnostic in before)
        {
            foreach (var fix in await Offered(project, diagnostic))
            {
                count++;
                var after = await Diagnostics((await Apply(fix)).GetProject(project.Id)!);
                Assert.True(after.Length < before.Length || !after.Any(left => left.Id == diagnostic.Id && left.GetMessage(null) == diagnostic.GetMessage(null)), $"{diagnostic}\n{fix.Title}\n{string.Join('\n', after)}");
            }
        }
        return count;
    }

    private static async Task<List<CodeAction>> Offered(Project project, Diagnostic diagnostic)
    {
        var fixes = new List<CodeAction>();
        var path = diagnostic.Location.GetLineSpan().Path;
        TextDocument document = diagnostic.Location.IsInSource ? project.GetDocument(diagnostic.Location.SourceTree)! : project.AdditionalDocuments.Single(document => document.FilePath == path);
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (fix, _) => fixes.Add(fix), TestContext.Current.CancellationToken));
        return fixes;
    }

    private static async Task<Solution> Apply(CodeAction fix) => ((ApplyChangesOperation)Assert.Single(await fix.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution;

    private static async Task<ImmutableArray<Diagnostic>> Diagnostics(Project project)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        return await compilation!.WithAnalyzers(Compiler.All(), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static Project Project(AdhocWorkspace workspace, IEnumerable<(string Name, string Text)> code)
    {
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "consumer", "consumer", LanguageNames.CSharp, metadataReferences: Compiler.Compilation().References));
        foreach (var (name, text) in code)
            project = project.AddDocument(name, SourceText.From(text), filePath: name).Project;
        return project;
    }
}
