using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class CheckOutputSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllBytes(Checkout.Path("schema", "check-output.schema.json"))).RootElement;

    [Fact]
    public void What_is_printed_is_what_the_schema_says()
    {
        Check(Cli.Start(Samples.Faulty, "check", "--format", "json", "--statistics", "--timings").Output);
        Check(Cli.Here("check", "--format", "json", Samples.Seeds).Output);
        Check(Cli.Here("check", "--format", "json", "no-such-file.json").Output);
    }

    [Theory]
    [InlineData("""{"findings":[]}""", "/summary is missing")]
    [InlineData("""{"findings":{},"summary":{}}""", "/findings is Object")]
    [InlineData("""{"findings":[],"summary":{},"more":1}""", "/more is not told of")]
    [InlineData("""{"findings":[{"rule":"X"}]}""", "/findings/0/rule is not")]
    public void The_comparison_would_notice(string output, string fault)
    {
        using var json = JsonDocument.Parse(output);
        Assert.Contains(Faults(json.RootElement, Schema, ""), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    private static void Check(string output)
    {
        using var json = JsonDocument.Parse(output);
        Assert.Empty(Faults(json.RootElement, Schema, ""));
    }

    /// <summary>As much of JSON Schema as that schema uses; and stricter: every property must be told of.</summary>
    private static string[] Faults(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Faults(value, Schema.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]), at);
        if (!IsOfType(value, schema.GetProperty("type").GetString()!))
            return [$"{at} is {value.ValueKind}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => [.. Missing(value, schema, at), .. value.EnumerateObject().SelectMany(property => Property(property, schema, at + "/" + property.Name))],
            JsonValueKind.Array => [.. value.EnumerateArray().SelectMany((item, index) => Faults(item, schema.GetProperty("items"), $"{at}/{index}"))],
            JsonValueKind.Number => schema.TryGetProperty("minimum", out var minimum) && value.GetDouble() < minimum.GetDouble() ? [$"{at} is too small"] : [],
            JsonValueKind.String => Text(value.GetString()!, schema, at),
            _ => [],
        };
    }

    private static string[] Missing(JsonElement value, JsonElement schema, string at) => !schema.TryGetProperty("required", out var required) ? [] :
        [.. required.EnumerateArray().Select(static name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}/{name} is missing")];

    private static string[] Property(JsonProperty property, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var told))
            return Faults(property.Value, told, at);
        return schema.TryGetProperty("additionalProperties", out var others) ? Faults(property.Value, others, at) : [at + " is not told of"];
    }

    private static string[] Text(string text, JsonElement schema, string at)
    {
        var matches = !schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(text, pattern.GetString()!);
        var isListed = !schema.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => word.GetString() == text);
        return matches && isListed ? [] : [$"{at} is not: {text}"];
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
    };
}
