using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Habeas.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Habeas.Analyzers.Code;

/// <summary>
/// Writes what an initialiser of a record amounts to, so that the engine can check it. What the compiler does not know is written so that the reader finds no
/// value in it: to the rules it is there, and they may conclude nothing from it.
/// </summary>
internal sealed class InitialiserWriter(SemanticModel model, CodeContext context, CancellationToken cancel)
{
    private readonly InitialiserText _text = new();

    /// <summary>The text of a record, or of a part of one inside as little of a record as it can stand in; null for a type of which there is none.</summary>
    public InitialiserText? Write(BaseObjectCreationExpressionSyntax creation)
    {
        if (ShapeOf(creation) is not { } shape || RecordPaths.To(shape) is not { } path)
            return null;
        _text.Add(path.Before);
        WriteObject(creation, shape);
        _text.Add(path.Behind);
        return _text;
    }

    /// <summary>The shape of the record type that is created; null for other types.</summary>
    public Shape? ShapeOf(ExpressionSyntax expression) =>
        context.NameOf(model.GetTypeInfo(expression, cancel).Type, "Habeas.Records") is { } name ? Array.Find(Tables.Shapes, shape => shape.Name == name) : null;

    private void WriteObject(BaseObjectCreationExpressionSyntax creation, Shape shape)
    {
        var start = _text.Length;
        _text.Add("{");
        var kind = Array.IndexOf(Tables.ByKind, shape.Index);
        var isFirst = true;
        if (kind >= 0)
        {
            _text.Add($"\"kind\":\"{CodeSet.Default[CodeTables.Kind].Names[kind]}\"");
            isFirst = false;
        }
        foreach (var assignment in creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (assignment.Left is not IdentifierNameSyntax name || shape.Find(JsonName(name.Identifier.ValueText)) is not { } property || IsAbsent(assignment.Right))
                continue;
            _text.Add((isFirst ? "\"" : ",\"") + property.Name + "\":");
            WriteValue(assignment.Right, property);
            isFirst = false;
        }
        _text.Add("}");
        _text.Mark(start, creation);
    }

    private void WriteValue(ExpressionSyntax written, Property property)
    {
        var start = _text.Length;
        var value = Literals.Bare(written);
        if (property is { Kind: ValueKind.Array, Element: { } element })
            WriteList(value, element);
        else if (value is BaseObjectCreationExpressionSyntax creation && ShapeOf(creation) is { } shape && property.Kind == ValueKind.Object)
            WriteObject(creation, shape);
        else if (property.Kind == ValueKind.LanguageText && WordingOf(value) is var (tag, wording))
            WriteWording(tag, wording);
        else if (TextOf(value, property) is { } text)
            _text.AddString(text);
        else if (NumberOf(value, property) is { } number)
            _text.Add(number);
        else
            WriteUnknown(property);
        _text.Mark(start, value);
    }

    private void WriteList(ExpressionSyntax list, Property element)
    {
        _text.Add("[");
        // A list of which nothing is known has several items of which nothing is known.
        var items = ItemsOf(list) ?? [null, null];
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                _text.Add(",");
            if (items[i] is { } item && !IsAbsent(item))
                WriteValue(item, element);
            else
                WriteUnknown(element);
        }
        _text.Add("]");
    }

    /// <summary>Text where the format has something else, and something else where it has text.</summary>
    private void WriteUnknown(Property property) => _text.Add(property.Kind is ValueKind.Integer or ValueKind.Number or ValueKind.Boolean ? "\"\"" : "0");

    private void WriteWording(string tag, string wording)
    {
        _text.Add("{");
        _text.AddString(tag);
        _text.Add(":");
        _text.AddString(wording);
        _text.Add("}");
    }

    /// <summary>The items of a list that is written out, null for each part of it that is not; null for any other list.</summary>
    private List<ExpressionSyntax?>? ItemsOf(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements.Select(static element => (element as ExpressionElementSyntax)?.Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        InvocationExpressionSyntax call when call.ArgumentList.Arguments.Count == 1 && IsCall(call, "RecordList", "From") => ItemsOf(Literals.Bare(call.ArgumentList.Arguments[0].Expression)),
        _ => null,
    };

    private string? TextOf(ExpressionSyntax value, Property property)
    {
        if (property.Kind == ValueKind.Code && CodeOf(value) is { } code)
            return code;
        if (value is InvocationExpressionSyntax call && call.ArgumentList.Arguments.Count == 1)
        {
            if (IsCall(call, "Quantity", "FromCount"))
                return ConstantOf(call.ArgumentList.Arguments[0].Expression) is { } count ? Convert.ToString(count, CultureInfo.InvariantCulture) : null;
            return model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol { Name: "Parse" } method && context.NameOf(method.ContainingType, "Habeas") is not null
                ? ConstantOf(call.ArgumentList.Arguments[0].Expression) as string : null;
        }
        return property.Kind is ValueKind.Text or ValueKind.Word or ValueKind.Slug ? ConstantOf(value) as string : null;
    }

    private string? NumberOf(ExpressionSyntax value, Property property) => (property.Kind, ConstantOf(value)) switch
    {
        (ValueKind.Boolean, bool truth) => truth ? "true" : "false",
        (ValueKind.Integer or ValueKind.Number, { } number) when number is int or long or double or float or short or byte => Convert.ToString(number, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The code that <c>EventCode.Arrest</c> or <c>new EventCode("arrest")</c> stands for.</summary>
    private string? CodeOf(ExpressionSyntax value)
    {
        if (value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments })
            return context.ListOf(model.GetTypeInfo(value, cancel).Type) >= 0 ? ConstantOf(arguments[0].Expression) as string : null;
        if (model.GetSymbolInfo(value, cancel).Symbol is not IPropertySymbol { IsStatic: true } member || context.ListOf(member.ContainingType) is not (>= 0 and var list))
            return null;
        return CodeSet.Default[list].Names.FirstOrDefault(code => ClrName(code) == member.Name);
    }

    private (string Tag, string Wording)? WordingOf(ExpressionSyntax value)
    {
        if (value is not InvocationExpressionSyntax call)
            return null;
        var texts = call.ArgumentList.Arguments.Select(argument => ConstantOf(argument.Expression)).OfType<string>().ToArray();
        if (texts.Length == 1 && IsCall(call, "LanguageText", "En"))
            return ("en", texts[0]);
        return texts.Length == 2 && IsCall(call, "LanguageText", "Of") ? (texts[0], texts[1]) : null;
    }

    private bool IsCall(InvocationExpressionSyntax call, string type, string name) =>
        model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol method && method.Name == name && context.NameOf(method.ContainingType, "Habeas") == type;

    private object? ConstantOf(ExpressionSyntax value) => model.GetConstantValue(value, cancel) is { HasValue: true, Value: { } constant } ? constant : null;

    /// <summary>Null and default say nothing, as an absent property does.</summary>
    private static bool IsAbsent(ExpressionSyntax value) => Literals.Bare(value) is var bare && (bare.IsKind(SyntaxKind.NullLiteralExpression) || bare.IsKind(SyntaxKind.DefaultLiteralExpression));

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>As the code types name their members.</summary>
    private static string ClrName(string code) => string.Concat(code.Split('/', '-', '&', '.').Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
