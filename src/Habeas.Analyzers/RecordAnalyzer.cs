using System;
using Habeas.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers;

/// <summary>Checks the records among the additional files of a compilation: what <c>habeas check</c> would find, as diagnostics at the same places.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordAnalyzer : GuardedAnalyzer
{
    /// <summary>The compiler makes one.</summary>
    public RecordAnalyzer()
        : base("The records", static () => Descriptors.Engine)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!BuildProperties.IsEnabled(start.Options))
            return;
        var set = RecordSet.Of(start.Options.AdditionalFiles);
        if (set.IsEmpty)
            return;
        if (start.Compilation.Options.ConcurrentBuild)
            set.Begin(start.CancellationToken);
        start.RegisterAdditionalFileAction(file => Report(set, file));
    }

    private static void Report(RecordSet set, AdditionalFileAnalysisContext context)
    {
        try
        {
            if (set.Check(context.AdditionalFile, context.CancellationToken) is not var (file, found))
                return;
            foreach (var diagnostic in new RecordReporter(set, file, found, context.CancellationToken).Diagnostics())
                context.ReportDiagnostic(diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var location = Microsoft.CodeAnalysis.Location.Create(context.AdditionalFile.Path, default, default(LinePositionSpan));
            context.ReportDiagnostic(Fault.Of(exception, "This record", location));
        }
    }
}
