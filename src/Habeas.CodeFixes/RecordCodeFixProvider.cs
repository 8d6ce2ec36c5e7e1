using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.CodeFixes;

/// <summary>Offers the engine's own edits on records, in editors that show fixes in additional files. For many at a time there is <c>habeas check --fix</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json"])]
public sealed class RecordCodeFixProvider : EditCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => RuleIds.Records;

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override Solution WithText(TextDocument document, SourceText text) => document.Project.Solution.WithAdditionalDocumentText(document.Id, text);
}
