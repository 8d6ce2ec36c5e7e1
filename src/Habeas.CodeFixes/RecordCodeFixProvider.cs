using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Habeas.CodeFixes;

/// <summary>Offers the engine's own edits on records, in editors that show fixes in additional files. For many at a time there is <c>habeas check --fix</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json"])]
public sealed class RecordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => RuleIds.Records;

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Edits.Of(diagnostic) is { } edits)
            {
                context.RegisterCodeFix(CodeAction.Create(edits.Title(text), async cancel =>
                {
                    var current = await document.GetTextAsync(cancel).ConfigureAwait(false);
                    return document.Project.Solution.WithAdditionalDocumentText(document.Id, edits.Apply(current));
                }, equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }
}
