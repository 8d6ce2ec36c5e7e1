using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Habeas.Analyzers.Code;

/// <summary>String literals, and what is offered to stand in their place.</summary>
internal static class Literals
{
    /// <summary>Properties of a diagnostic that offers another text for a literal; empty where the text is made elsewhere, or there is nothing to offer.</summary>
    public static ImmutableDictionary<string, string?> Fix(SyntaxNode value, string? meant, bool isSafe = false)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        if (meant is not null && value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            FixProperties.Write(properties, [(literal.Span, SymbolDisplay.FormatLiteral(meant, quote: true), isSafe)]);
        return properties.ToImmutable();
    }

    /// <summary>The expression without parentheses, casts and the like, which change nothing here.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Bare(postfix.Operand),
        _ => expression,
    };
}
