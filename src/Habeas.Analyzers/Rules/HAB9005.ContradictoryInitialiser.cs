using System.Collections.Immutable;
using Habeas.Analyzers.Code;
using Habeas.Analyzers.Files;
using Habeas.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers;

internal sealed class ContradictoryInitialiser() : CodeRule("HAB9005", Severity.Warning, "{0} ({1})")
{
    /// <summary>Beside the families Chronology and Arithmetic: rules about values that are there, which nothing that is added later can put right.</summary>
    private static readonly ImmutableHashSet<string> Others = ImmutableHashSet.Create("HAB1010", "HAB1011", "HAB1014", "HAB1107", "HAB1110", "HAB1111", "HAB4002", "HAB5004", "HAB6005", "HAB8006");

    /// <summary>Rules of those families about what is missing, which may come later.</summary>
    private static readonly ImmutableHashSet<string> OfMissing = ImmutableHashSet.Create("HAB3008");

    public override void Register(CompilationStartAnalysisContext start, CodeContext context) => start.RegisterSyntaxNodeAction(
        node => Guarded(node.Node, node.ReportDiagnostic, () => Check((BaseObjectCreationExpressionSyntax)node.Node, node, context)), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);

    private void Check(BaseObjectCreationExpressionSyntax creation, SyntaxNodeAnalysisContext node, CodeContext context)
    {
        if (creation.Initializer is null)
            return;
        var writer = new InitialiserWriter(node.SemanticModel, context, node.CancellationToken);
        // What stands inside of another initialiser is checked with it.
        if (writer.ShapeOf(creation) is null || IsInside(creation, writer) || writer.Write(creation) is not { } text)
            return;
        var checker = FileChecker.Borrow();
        var found = checker.Check(text.Padded(), text.Length);
        checker.Return();
        foreach (var (report, _) in found.Reports)
        {
            if (IsMeant(report.Rule.Id) && text.PartAt(report.Start, report.End) is { } part && !(report.Rule.Id == "HAB1010" && part.Node is InvocationExpressionSyntax))
                node.ReportDiagnostic(Diagnostic.Create(Descriptor, part.Node.GetLocation(), Fix(report, part), Renderer.Message(report), report.Rule.Id));
        }
    }

    private static bool IsMeant(string id) => id[3] is '2' or '3' ? !OfMissing.Contains(id) : Others.Contains(id);

    /// <summary>The engine's edit, where it replaces a text that stands in the code as a literal.</summary>
    private static ImmutableDictionary<string, string?> Fix(Report report, (int Start, int End, SyntaxNode Node) part)
    {
        if (report.Edits.Length != 1 || part.Node is not ExpressionSyntax value)
            return ImmutableDictionary<string, string?>.Empty;
        var edit = report.Edits[0];
        if (value is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments })
            value = arguments[0].Expression;
        var end = edit.Start + edit.Length;
        if (edit.Start == part.Start && end == part.End)
            return Literals.Fix(value, edit.Replacement.Trim('"'), edit.IsSafe);
        return edit.Start == part.Start + 1 && end == part.End - 1 ? Literals.Fix(value, edit.Replacement, edit.IsSafe) : ImmutableDictionary<string, string?>.Empty;
    }

    private static bool IsInside(ExpressionSyntax creation, InitialiserWriter writer)
    {
        SyntaxNode at = creation;
        while (at.Parent is AssignmentExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax or ExpressionElementSyntax or ParenthesizedExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax)
            at = at.Parent;
        return at.Parent is BaseObjectCreationExpressionSyntax outer && outer.Initializer == at && writer.ShapeOf(outer) is not null;
    }
}
