using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Habeas.Analyzers.Code;

/// <summary>
/// The ids of records that the code itself makes: <c>new Person { Id = RecordId.Parse("person:ada") }</c>. No file holds them, and references to them are right.
/// They are looked for by their words alone, and only once some id is not found in files: seeing too many of them is better than a false alarm.
/// </summary>
internal sealed class MadeRecords(Compilation compilation)
{
    private readonly object _gate = new();
    private HashSet<string>? _texts;

    /// <summary>Whether the call gives a record its id.</summary>
    public static bool IsOwnId(IInvocationOperation call)
    {
        IOperation at = call;
        while (at.Parent is IConversionOperation conversion)
            at = conversion;
        return at.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Id" } };
    }

    public bool Has(string id, CancellationToken cancel)
    {
        lock (_gate)
            return (_texts ??= Find(cancel)).Contains(id);
    }

    private HashSet<string> Find(CancellationToken cancel)
    {
        var texts = new HashSet<string>();
        var names = new HashSet<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var assignment in tree.GetRoot(cancel).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Id" })
                    Take(assignment.Right, texts, names);
            }
        }
        if (names.Count > 0)
            FollowNames(names, texts, cancel);
        return texts;
    }

    /// <summary>Constants and variables by whose name an id is given.</summary>
    private void FollowNames(HashSet<string> names, HashSet<string> texts, CancellationToken cancel)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var variable in tree.GetRoot(cancel).DescendantNodes().OfType<VariableDeclaratorSyntax>())
            {
                if (names.Contains(variable.Identifier.ValueText) && variable.Initializer is { } initializer)
                    Take(initializer.Value, texts, []);
            }
        }
    }

    private static void Take(ExpressionSyntax value, HashSet<string> texts, HashSet<string> names)
    {
        foreach (var node in value.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
                texts.Add(literal.Token.ValueText);
            else if (node is IdentifierNameSyntax name)
                names.Add(name.Identifier.ValueText);
        }
    }
}
