using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace Habeas.Schema.Extensions;

/// <summary>Finds the value that a fault is about, of which NJsonSchema tells only the place.</summary>
internal sealed class TokenPlaces
{
    private readonly Dictionary<int, JToken> _tokens = [];

    public TokenPlaces(JToken root)
    {
        if (root is not JContainer container)
        {
            Add(root);
            return;
        }
        foreach (var token in container.DescendantsAndSelf())
            Add(token);
    }

    public JToken? At(ValidationError error) => error.HasLineInfo ? _tokens.GetValueOrDefault(error.LineNumber) : null;

    private void Add(JToken token)
    {
        if (token is IJsonLineInfo line && line.HasLineInfo())
            _tokens[line.LineNumber] = token;
    }
}
