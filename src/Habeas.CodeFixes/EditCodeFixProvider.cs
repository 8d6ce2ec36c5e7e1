using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.CodeFixes;

/// <summary>Offers, for each diagnostic that carries edits, to make them.</summary>
public abstract class EditCodeFixProvider : CodeFixProvider
{
    private protected EditCodeFixProvider()
    {
    }

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
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
                    return WithText(document, edits.Apply(current));
                }, equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }

    /// <summary>The solution in which a document says something else.</summary>
    private protected abstract Solution WithText(TextDocument document, SourceText text);
}
