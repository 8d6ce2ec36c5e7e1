using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Habeas.Cli.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>What the READMEs show compiles as it stands there, and the analyzers have nothing to say of it.</summary>
public sealed class ReadmeExampleTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Habeas/README.md")]
    public async Task Examples_compile(string readme)
    {
        var blocks = File.ReadAllText(Checkout.Path(readme)).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(static block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(blocks);
        var lines = blocks.SelectMany(static block => block.Split('\n')).ToList();
        var usings = new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "Habeas", "Habeas.Codes", "Habeas.Records" }.Select(static space => $"global using {space};");
        var compilation = Compiler.Compilation([.. new[] { ("Usings.cs", string.Join('\n', usings)), ("Readme.cs", string.Join('\n', lines.Where(static line => !line.StartsWith("using ", StringComparison.Ordinal)))) }])
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Compiler.Run(compilation, Directory.GetFiles(Samples.Seeds, "*.json", SearchOption.AllDirectories).Select(static file => new FileText(file))));
    }
}
