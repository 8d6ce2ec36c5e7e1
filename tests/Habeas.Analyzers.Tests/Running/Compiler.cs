extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using analyzers::Habeas.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>Compiles code beside additional files and runs the analyzers on both.</summary>
internal static class Compiler
{
    private static readonly MetadataReference[] Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "Habeas.dll" or "netstandard.dll")
        .Select(static path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compilation(params string[] code) => Compilation([.. code.Select(static (text, i) => ($"Code{i}.cs", text))]);

    public static CSharpCompilation Compilation((string Name, string Text)[] code) => CSharpCompilation.Create(
        "consumer", code.Select(static file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest), path: file.Name)), Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>What the analyzers report on the additional files, and on the code.</summary>
    public static Task<ImmutableArray<Diagnostic>> Run(IEnumerable<AdditionalText> files, params string[] code) => Run(Compilation(code), files);

    public static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, IEnumerable<AdditionalText> files, ImmutableDictionary<string, string>? properties = null, params DiagnosticAnalyzer[] with)
    {
        var options = new AnalyzerOptions([.. files], new Properties(properties ?? ImmutableDictionary<string, string>.Empty));
        var analyzers = with.Length > 0 ? [.. with] : All();
        var diagnostics = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    public static ImmutableArray<DiagnosticAnalyzer> All() => [new RecordAnalyzer(), new CodeAnalyzer()];

    /// <summary>As <c>habeas check --format json</c> tells findings: rule, severity, file, line, column and message.</summary>
    public static string Told(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1},{place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private sealed class Properties(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => properties.TryGetValue(key, out value);
    }
}
