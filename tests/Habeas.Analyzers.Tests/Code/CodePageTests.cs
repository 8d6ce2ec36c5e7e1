extern alias analyzers;

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using analyzers::Habeas.Analyzers.Code;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>What the pages of rules about code say is true.</summary>
public sealed class CodePageTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => CodeRules.All.Select(static rule => new TheoryDataRow<string>(rule.Info.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_faulty_example_is_reported(string id) => Assert.Contains(id, await Check(id, "## Faulty"));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_mended_example_is_clean(string id) => Assert.Empty(await Check(id, "## Mended"));

    private static async Task<IEnumerable<string>> Check(string id, string heading)
    {
        var rule = CodeRules.All.Single(rule => rule.Info.Id == id).Info;
        var lines = File.ReadAllLines(Checkout.Path("src", "Habeas.Analyzers", "Rules", $"{rule.Id}.{rule.Name}.md")).SkipWhile(line => line != heading).SkipWhile(static line => line != "```csharp").Skip(1).TakeWhile(static line => line != "```");
        var records = id == "HAB9004" ? CodeFixture.Named("HAB9004/reports-example").Records : [];
        var compilation = Compiler.Compilation(string.Join('\n', lines));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return (await Compiler.Run(compilation, records)).Select(static diagnostic => diagnostic.Id);
    }
}
