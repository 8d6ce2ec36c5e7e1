using System.Collections.Immutable;
using System.Linq;
using Habeas.Rules;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers;

/// <summary>What the compiler is told of the rules: id, title, help, severity.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Catalogue.All.ToImmutableDictionary(static rule => rule.Id, static rule => Of(rule, "{0}"));

    /// <summary>One for each rule of the engine, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Engine { get; } = Catalogue.All.Select(static rule => ById[rule.Id]).ToImmutableArray();

    public static DiagnosticDescriptor For(RuleInfo rule) => ById[rule.Id];

    /// <summary>The engine's messages come rendered, so that they are its own to the letter; theirs is <c>{0}</c>.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule, string message) => new(
        rule.Id, PageText.Title(rule), message, "Habeas." + rule.Family, SeverityOf(rule.DefaultSeverity), isEnabledByDefault: true, new PageText(rule));

    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
