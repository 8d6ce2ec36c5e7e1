using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Json;
using Habeas.Schema;
using NJsonSchema;

namespace Habeas.Benchmarks;

/// <summary>Structure only, by the published schema, with NJsonSchema: each record by the document of its kind, which is looked up beforehand.</summary>
internal sealed class SchemaValidation
{
    private readonly Dictionary<byte[], JsonSchema> _schemas = [];

    public SchemaValidation(Load load)
    {
        var byKind = FormatSchema.Names.ToDictionary(
            static name => name,
            static name => JsonSchema.FromJsonAsync(FormatSchema.Write(name, SchemaEdition.Contract)).GetAwaiter().GetResult());
        foreach (var (document, kind) in load.Documents.Zip(load.Kinds()))
            _schemas[document] = byKind[kind];
    }

    /// <summary>How many errors there are.</summary>
    public long Validate(Load load)
    {
        long errors = 0;
        foreach (var document in load.Documents)
            errors += _schemas[document].Validate(Encoding.UTF8.GetString(document, 0, document.Length - Scan.Padding)).Count;
        return errors;
    }
}
