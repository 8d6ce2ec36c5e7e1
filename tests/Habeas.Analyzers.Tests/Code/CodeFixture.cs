using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>Code that a rule reports or leaves alone: a file, or a folder with records beside it; the findings expected of it stand beside it.</summary>
internal sealed class CodeFixture
{
    private readonly string _path;

    private CodeFixture(string path) => _path = path;

    public string Name => RuleId + "/" + Stem;

    public string RuleId => Path.GetFileName(Path.GetDirectoryName(_path))!;

    public bool IsClean => Stem.StartsWith("clean-", StringComparison.Ordinal);

    public string ExpectedPath => Path.Combine(Path.GetDirectoryName(_path)!, Stem + ".expected");

    private string Stem => Path.GetFileName(_path).Split('.')[0];

    private string[] Files => Directory.Exists(_path) ? [.. Directory.GetFiles(_path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [_path];

    public IEnumerable<FileText> Records => Files.Where(static file => file.EndsWith(".json", StringComparison.Ordinal)).Select(static file => new FileText(file));

    public static IEnumerable<CodeFixture> All() => Directory.EnumerateDirectories(Checkout.Path("tests", "Fixtures"), "HAB9*").Order(StringComparer.Ordinal)
        .SelectMany(static folder => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        .Where(static path => !path.EndsWith(".expected", StringComparison.Ordinal)).Select(static path => new CodeFixture(path));

    public static CodeFixture Named(string name) => All().Single(fixture => fixture.Name == name);

    public IEnumerable<(string Name, string Text)> Code => Files.Where(static file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(static file => (Path.GetFileName(file), File.ReadAllText(file)));

    /// <summary>What the analyzers find in the code, and in the records beside it, as <c>file:line:column rule severity</c>.</summary>
    public async Task<string[]> Check()
    {
        var compilation = Compiler.Compilation([.. Code]);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. (await Compiler.Run(compilation, Records)).Select(static diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();
            return $"{Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {diagnostic.Id} {diagnostic.Severity.ToString().ToLowerInvariant()}";
        }).Order(StringComparer.Ordinal)];
    }
}
