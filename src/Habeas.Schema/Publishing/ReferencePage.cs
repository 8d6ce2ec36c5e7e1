using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Schema.Publishing;

/// <summary>Writes the format reference, <c>schema/README.md</c>.</summary>
/// <param name="example">The file name and text of a record of a kind.</param>
/// <param name="onlyChecked">The rows of <c>schema/only-checked.tsv</c>.</param>
internal sealed class ReferencePage(Func<string, (string File, string Json)> example, IReadOnlyList<string[]> onlyChecked)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Head();
        using (var policy = new StreamReader(typeof(ReferencePage).Assembly.GetManifestResourceStream("policy.md")!, Encoding.UTF8))
            Line(policy.ReadToEnd());
        Line("## Kinds of record");
        Line();
        Line("One record a file, `<slug>.<kind>.json`; many as NDJSON or in an array, which begin with the manifest. Absent means not stated, `unknown` looked for in vain, `withheld` known here and not shared.");
        Line();
        Object(Tables.Shapes[Tables.Record], "On every record", 3);
        foreach (var kind in Tables.ByKind)
        {
            var shape = Tables.Shapes[kind];
            Object(shape, KindOf(shape), 3);
            Example(KindOf(shape));
        }
        Object(Tables.Shapes[Tables.Manifest], "manifest", 3);
        Example("manifest");
        Line("## Objects in records");
        Line();
        foreach (var shape in Tables.Shapes.Where(static shape => !shape.Is(Tables.Record) && shape.Index != Tables.Manifest))
            Object(shape, shape.Name, 3);
        Values();
        Lists();
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Head()
    {
        Line($"""
            # The record format, version {FormatSchema.Version}

            Written by `HABEAS_UPDATE=1 dotnet test tests/Habeas.Schema.Tests` from the record types; change those. Where a fact goes, of several places that seem possible, says the [coding guide](coding-guide.md).

            The folder [`{FormatSchema.Version}`]({FormatSchema.Version}) holds the JSON Schema (draft-07), a document for each kind of record, for the manifest, and for a record of any kind (`record`), in two editions that call the same records valid: `*.schema.json` for validators, `*.editor.schema.json` for editors, with labels of codes and snippets. Each document is whole; nothing is fetched. `habeas schema` prints them, and `habeas init` sets up VS Code.

            ```sh
            npx ajv-cli validate --spec=draft7 --strict=true -s schema/{FormatSchema.Version}/case.schema.json -d cases/tokmadi-muratkhan.case.json
            python3 -m jsonschema -i cases/tokmadi-muratkhan.case.json schema/{FormatSchema.Version}/case.schema.json
            ```

            The checker has a structural finding (HAB1001 to HAB1099) exactly when ajv, python-jsonschema and NJsonSchema call a record invalid: a test holds it on every record here and 20,000 that were spoilt. So only keywords are used that all three take alike: `type`, `properties`, `required`, `additionalProperties: false`, `patternProperties`, `minProperties` 1, `items` (one schema), `minItems`, `enum` of texts, `minLength` 1, `pattern`, `minimum`, `maximum`, `anyOf`, `definitions`, and `$ref` alone. What follows no schema can say; the list is [`only-checked.tsv`](only-checked.tsv):

            | finding | what it is about |
            |---|---|
            """);
        foreach (var row in onlyChecked)
            Line($"| {(row[0] == "-" ? "none" : row[0])} | {row[3]}{(row[2].Length > 0 && row[0] != "-" ? $" {row[2]} sees it." : "")} |");
        Line();
    }

    private void Object(Shape shape, string title, int level)
    {
        var row = Documentation.Of(shape.Name);
        Line($"{new string('#', level)} {title}");
        Line();
        Line(Documentation.Whole(row));
        Line();
        Line("| property | value | meaning |");
        Line("|---|---|---|");
        var inherited = shape.BaseType < 0 ? null : Tables.Shapes[shape.BaseType];
        foreach (var property in shape.Properties.Where(property => inherited?.Find(property.Name) is not { } same || same.Required != property.Required))
            Line($"| `{property.Name}` | {(property.Required || property.RequiredUnlessRetracted ? "**required** " : "")}{Value(property)} | {Documentation.Whole(Documentation.Of(shape, property.Name)).Replace("|", "\\|", StringComparison.Ordinal)} |");
        if (inherited is not null)
            Line($"| … | | and all of [{(inherited.Index == Tables.Record ? "every record" : inherited.Name)}](#{(inherited.Index == Tables.Record ? "on-every-record" : Anchor(inherited.Name))}) |");
        Line();
    }

    private static string Value(Property property) => property.Kind switch
    {
        ValueKind.Any => "any JSON",
        ValueKind.Text => "text",
        ValueKind.Word => $"[{Name(property.Grammar)}](#{Anchor(Name(property.Grammar))})",
        ValueKind.Slug => "[slug](#slug)",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "whole number" + Range(property),
        ValueKind.Number => "number" + Range(property),
        ValueKind.Date or ValueKind.Time or ValueKind.Quantity => $"[{Word(property.Kind)}](#{Word(property.Kind)})",
        ValueKind.Id or ValueKind.Reference or ValueKind.Citation => $"[{Word(property.Kind)}](#{Word(property.Kind)})" + (property.Kinds == 0 || property.Kind == ValueKind.Citation ? "" : " of " + string.Join(", ", ValuePatterns.Kinds(property))),
        ValueKind.Code => $"code [{CodeTables.Names[property.List]}](#list-{Anchor(CodeTables.Names[property.List])})",
        ValueKind.LanguageText => "[text by language](#text-by-language)",
        ValueKind.Object => $"[{property.Shape!.Name}](#{Anchor(property.Shape.Name)})",
        ValueKind.Array => $"list of {Value(property.Element!)}{(property.MinItems > 0 ? $", at least {property.MinItems}" : "")}",
        _ => $"object: {(property.Grammar == Grammar.None ? "name" : $"[{Name(property.Grammar)}](#{Anchor(Name(property.Grammar))})")} → {Value(property.Element!)}",
    };

    private void Values()
    {
        Line("## Values");
        Line();
        Line("Patterns are ECMAScript; they end in `(?![\\s\\S])` because `$` lets a line end through in some languages.");
        Line();
        Value("Date", "EdtfDate", EdtfParser.Pattern);
        Value("Time", "TimeOfDay", TimeOfDay.Pattern);
        Value("Quantity", "Quantity", QuantityParser.Pattern);
        Value("Id", "RecordId", IdGrammar.IdPattern);
        Value("Reference", "Reference", IdGrammar.ReferencePattern);
        Value("Citation", "Citation", IdGrammar.CitationPattern);
        Value("Text by language", "LanguageText", null);
        foreach (var grammar in Enum.GetValues<Grammar>().Where(static grammar => grammar != Grammar.None))
        {
            Line("### " + Name(grammar));
            Line();
            Line($"{Grammars.Expected(grammar)[..1].ToUpperInvariant()}{Grammars.Expected(grammar)[1..]}.");
            Pattern(Grammars.Pattern(grammar)!);
        }
    }

    private void Value(string title, string type, string? pattern)
    {
        Line("### " + title);
        Line();
        Line(Documentation.Whole(Documentation.Of(type)));
        if (pattern is not null)
            Pattern(pattern);
        else
            Line();
    }

    private void Pattern(string pattern)
    {
        Line();
        Line("```text");
        Line(pattern);
        Line("```");
        Line();
    }

    private void Lists()
    {
        Line("## Code lists");
        Line();
        Line("An unknown code of an open list is valid and warned of; of a closed list it is an error. A publisher defines codes of its own under `codes` in `habeas.json`.");
        Line();
        foreach (var list in CodeLists.All.OrderBy(static list => list.Name, StringComparer.Ordinal))
        {
            Line($"### List {list.Name}");
            Line();
            Line($"{(list.IsOpen ? "Open." : "Closed.")} {list.About}");
            Line();
            if (list.Codes.All(static code => code.Label == code.Definition || code.Definition.Length == 0))
                Line(string.Join(" · ", list.Codes.Select(static code => $"`{code.Code}` {code.Label}")));
            else
                Rows(list);
            Line();
        }
    }

    private void Rows(CodeList list)
    {
        Line("| code | meaning |");
        Line("|---|---|");
        foreach (var code in list.Codes)
        {
            var dates = (code.ValidFrom, code.ValidTo) switch
            {
                (null, null) => "",
                (var from, null) => $" (from {from})",
                (null, var to) => $" (until {to})",
                var (from, to) => $" ({from} to {to})",
            };
            var meaning = code.Label == code.Code ? code.Definition : $"{code.Label}: {code.Definition}";
            Line($"| `{code.Code.Replace("|", "\\|", StringComparison.Ordinal)}` | {meaning.Replace("|", "\\|", StringComparison.Ordinal)}{dates} |");
        }
    }

    private void Example(string kind)
    {
        var (file, json) = example(kind);
        Line($"`{file}`:");
        Line();
        Line("```json");
        Line(json.TrimEnd('\n'));
        Line("```");
        Line();
    }

    private static string KindOf(Shape shape) => CodeSet.Default[CodeTables.Kind].Names[Array.IndexOf(Tables.ByKind, shape.Index)];

    private static string Word(ValueKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The grammar's name in words: "language tag".</summary>
    private static string Name(Grammar grammar) => string.Concat(grammar.ToString().Select(static (letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Range(Property property) =>
        !property.HasRange ? "" : property.Maximum >= int.MaxValue ? $", at least {property.Minimum}" : $" from {property.Minimum} to {property.Maximum}";

    private static string Anchor(string title) => title.ToLowerInvariant().Replace(' ', '-');

    private void Line(string line = "") => _text.Append(line.ReplaceLineEndings("\n")).Append('\n');
}
