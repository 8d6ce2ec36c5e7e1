using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Habeas.Codes;
using Habeas.Json;
using Habeas.Schema.Publishing;

namespace Habeas.Schema.Tests.Compatibility;

/// <summary>All that others rely on, a line each: what the format was when a version was published, and what it is.</summary>
internal static class Promise
{
    public static IEnumerable<string> Lines()
    {
        var types = Tables.Shapes.SelectMany(static shape => shape.Properties.Select(property => $"property {shape.Name}.{property.Name}: {Need(property)}{Form(property)}").Prepend("type " + shape.Name));
        var lists = CodeLists.All.SelectMany(static list => list.Codes.Select(code => $"code {list.Name}: {code.Code}").Prepend($"list {list.Name}: {(list.IsOpen ? "open" : "closed")}"));
        var rules = HabeasChecker.Rules.Select(static rule => $"rule {rule.Id} {rule.Name}");
        var documents = FormatSchema.Names.SelectMany(static name => Enum.GetValues<SchemaEdition>().Select(edition => "document " + FormatSchema.Id(name, edition)));
        var grammars = Enum.GetValues<Grammar>().Where(static grammar => grammar != Grammar.None).Select(static grammar => $"form {grammar}: {Grammars.Pattern(grammar)}");
        string[] values = [$"form Date: {EdtfParser.Pattern}", $"form Time: {TimeOfDay.Pattern}", $"form Quantity: {QuantityParser.Pattern}", $"form Id: {IdGrammar.IdPattern}", $"form Reference: {IdGrammar.ReferencePattern}", $"form Citation: {IdGrammar.CitationPattern}"];
        return [.. types.Concat(lists).Concat(rules).Concat(documents).Concat(grammars).Concat(values).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a version may have a line that the one before did not have.</summary>
    public static bool MayBeAdded(string line, IReadOnlyCollection<string> before)
    {
        var (what, rest) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        switch (what)
        {
            case "property":
                return !rest.Contains(": required ", StringComparison.Ordinal) || !before.Contains("type " + rest.Split('.')[0]);
            case "code":
                var list = rest.Split(':')[0];
                return list == "states" || !before.Contains($"list {list}: closed");
            default:
                return true;
        }
    }

    private static string Need(Property property) => property.Required ? "required " : property.RequiredUnlessRetracted ? "required unless retracted " : "";

    private static string Form(Property property) => property.Kind switch
    {
        ValueKind.Word => property.Grammar.ToString(),
        ValueKind.Code => "code " + CodeTables.Names[property.List],
        ValueKind.Object => property.Shape!.Name,
        ValueKind.Array => $"list of {Form(property.Element!)}{(property.MinItems > 0 ? " from " + property.MinItems.ToString(CultureInfo.InvariantCulture) : "")}",
        ValueKind.Map => $"map of {property.Grammar} to {Form(property.Element!)}",
        ValueKind.Id or ValueKind.Reference => property.Kind + (property.Kinds == 0 ? "" : " of " + string.Join(' ', ValuePatterns.Kinds(property))),
        ValueKind.Integer or ValueKind.Number => string.Create(CultureInfo.InvariantCulture, $"{property.Kind}{(property.HasRange ? $" {property.Minimum} to {property.Maximum}" : "")}"),
        _ => property.Kind.ToString(),
    };
}
