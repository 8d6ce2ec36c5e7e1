using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Json;
using Habeas.Schema;
using NJsonSchema;

namespace Habeas.Benchmarks;

/// <summary>Structure only, by the published schema, with NJsonSchema: each record by the document of its kind.</summary>
internal sealed class SchemaValidation
{
    private readonly Dictionary<string, JsonSchema> _schemas = FormatSchema.Names.ToDictionary(
        static name => name,
        static name => JsonSchema.FromJsonAsync(FormatSchema.Write(name, SchemaEdition.Contract)).GetAwaiter().GetResult());

    private readonly string[] _kinds;

    public SchemaValidation(Load load) => _kinds = load.Kinds();

    /// <summary>How many errors there are.</summary>
    public long Validate(Load load)
    {
        long errors = 0;
        for (var i = 0; i < load.Documents.Length; i++)
            errors += _schemas[_kinds[i]].Validate(Encoding.UTF8.GetString(load.Documents[i], 0, load.Documents[i].Length - Scan.Padding)).Count;
        return errors;
    }
}
