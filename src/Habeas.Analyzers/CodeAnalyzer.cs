using System.Collections.Immutable;
using System.Linq;
using Habeas.Analyzers.Code;
using Habeas.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers;

/// <summary>Checks code that uses records: constants that the library would refuse when the program runs, ids of no record, records that contradict themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : GuardedAnalyzer
{
    /// <summary>The compiler makes one.</summary>
    public CodeAnalyzer()
        : base("The code", static () => CodeRules.All.Select(static rule => rule.Descriptor).ToImmutableArray())
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!BuildProperties.IsEnabled(start.Options) || start.Compilation.GetTypeByMetadataName("Habeas.EdtfDate") is not { } date)
            return;
        var context = new CodeContext(date, RecordSet.Of(start.Options.AdditionalFiles));
        foreach (var rule in CodeRules.All)
            rule.Register(start, context);
    }
}
