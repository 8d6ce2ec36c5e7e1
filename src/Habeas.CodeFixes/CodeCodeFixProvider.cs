using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Habeas.CodeFixes;

/// <summary>Offers what mends code that uses records.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeCodeFixProvider))]
public sealed class CodeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => RuleIds.Code;

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Edits.Of(diagnostic) is { } edits)
            {
                context.RegisterCodeFix(CodeAction.Create(edits.Title(text), async cancel =>
                {
                    var current = await document.GetTextAsync(cancel).ConfigureAwait(false);
                    return document.WithText(edits.Apply(current));
                }, equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }
}
