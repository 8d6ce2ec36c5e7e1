using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers;

/// <summary>An analyzer of ours. Where it cannot even be made, as with an engine that does not load, the compilation is told so as an error, not as a warning that nobody reads.</summary>
public abstract class GuardedAnalyzer : DiagnosticAnalyzer
{
    private readonly Exception? _fault;
    private readonly string _what;

    /// <param name="what">What is not checked when it fails, as a sentence begins.</param>
    /// <param name="descriptors">What it can report, <c>HAB9000</c> not counted.</param>
    private protected GuardedAnalyzer(string what, Func<ImmutableArray<DiagnosticDescriptor>> descriptors)
    {
        _what = what;
        try
        {
            SupportedDiagnostics = descriptors().Add(Fault.Descriptor);
        }
        catch (Exception exception)
        {
            _fault = exception;
            SupportedDiagnostics = ImmutableArray.Create(Fault.Descriptor);
        }
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        if (_fault is { } fault)
            context.RegisterCompilationAction(end => end.ReportDiagnostic(Fault.Of(fault, _what, null)));
        else
            context.RegisterCompilationStartAction(Start);
    }

    private protected abstract void Start(CompilationStartAnalysisContext start);
}
