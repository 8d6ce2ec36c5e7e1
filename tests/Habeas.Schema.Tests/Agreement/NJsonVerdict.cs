using System.Collections.Concurrent;
using System.IO;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>What NJsonSchema says, reading the published files as anybody would.</summary>
internal static partial class NJsonVerdict
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Documents = new();

    /// <summary>Null where it fails: on whole numbers of twenty digits, which the list of what only we check names too.</summary>
    public static bool? IsValid(Sample sample)
    {
        var schema = Documents.GetOrAdd(sample.Schema, static name => JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Validators.Schemas, FormatSchema.FileName(name, SchemaEdition.Contract)))).GetAwaiter().GetResult());
        using var reader = new JsonTextReader(new StringReader(sample.Json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        try
        {
            return new JsonSchemaValidator().Validate(JToken.ReadFrom(reader), schema).Count == 0;
        }
        catch (System.InvalidCastException) when (LongNumber().IsMatch(sample.Json))
        {
            return null;
        }
    }

    [GeneratedRegex("[0-9]{19,}")]
    private static partial Regex LongNumber();
}
