using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers.Code;

/// <summary>One thing that can be wrong with code that uses records. A rule keeps nothing between compilations.</summary>
internal abstract class CodeRule
{
    protected CodeRule(string id, Severity severity, string message)
    {
        Info = new RuleInfo(id, GetType().Name, severity, message);
        Descriptor = Descriptors.Of(Info, message);
    }

    public RuleInfo Info { get; }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Says what of the code the rule wants to see.</summary>
    public abstract void Register(CompilationStartAnalysisContext start, CodeContext context);

    /// <summary>Runs a check; what fails in it is a finding of its own.</summary>
    protected static void Guarded(SyntaxNode node, Action<Diagnostic> report, Action check)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            report(Fault.Of(exception, "This code", node.GetLocation()));
        }
    }
}
