using System;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers;

/// <summary>
/// What is reported when the analyzer itself fails. The compiler would make a warning of it, AD0001, and go on as if the records had been checked.
/// This class needs nothing of the engine, so that it can still speak when the engine cannot be loaded.
/// </summary>
internal static class Fault
{
    public const string Id = "HAB9000";

    public const string Name = "AnalyzerFailed";

    public static DiagnosticDescriptor Descriptor { get; } = new(
        Id, "Analyzer failed", "{0}", "Habeas.Code", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Reports that the analyzer failed, so that records or code may not have been checked. \"habeas explain HAB9000\" prints the whole page.");

    /// <summary>The same as a rule, for those who list rules. The engine must be there for it.</summary>
    public static RuleInfo Info => new(Id, Name, Severity.Error, "{0}");

    public static Diagnostic Of(Exception exception, string what, Microsoft.CodeAnalysis.Location? location)
    {
        var inner = exception;
        while (inner.InnerException is not null)
            inner = inner.InnerException;
        var message = inner.Message.Replace('\r', ' ').Replace('\n', ' ').TrimEnd('.', ' ');
        return Diagnostic.Create(Descriptor, location, $"{what} could not be checked, the analyzer itself failed: {inner.GetType().Name}, {message} (\"habeas check\" may still do it)");
    }
}
