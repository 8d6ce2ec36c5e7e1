using System;
using System.Collections.Immutable;
using System.Linq;
using Habeas.Analyzers.Code;
using Habeas.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers;

/// <summary>Checks code that uses records: constants that the library would refuse when the program runs, ids of no record, records that contradict themselves.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    private readonly Exception? _fault;

    /// <summary>The compiler makes one.</summary>
    public CodeAnalyzer()
    {
        try
        {
            SupportedDiagnostics = WithEngine();
        }
        catch (Exception exception)
        {
            _fault = exception;
            SupportedDiagnostics = ImmutableArray.Create(Fault.Descriptor);
        }
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        if (_fault is { } fault)
            context.RegisterCompilationAction(end => end.ReportDiagnostic(Fault.Of(fault, "The code", null)));
        else
            context.RegisterCompilationStartAction(Start);
    }

    private static ImmutableArray<DiagnosticDescriptor> WithEngine() => CodeRules.All.Select(static rule => rule.Descriptor).ToImmutableArray().Add(Fault.Descriptor);

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (!BuildProperties.IsEnabled(start.Options) || start.Compilation.GetTypeByMetadataName("Habeas.EdtfDate") is not { } date)
            return;
        var context = new CodeContext(date, RecordSet.Of(start.Options.AdditionalFiles));
        foreach (var rule in CodeRules.All)
            rule.Register(start, context);
    }
}
