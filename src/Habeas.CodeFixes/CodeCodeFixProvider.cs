using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.CodeFixes;

/// <summary>Offers what mends code that uses records.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeCodeFixProvider))]
public sealed class CodeCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => RuleIds.Code;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    private protected override Solution WithText(TextDocument document, SourceText text) => document.Project.Solution.WithDocumentText(document.Id, text);
}
