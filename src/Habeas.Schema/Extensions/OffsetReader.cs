using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace Habeas.Schema.Extensions;

/// <summary>
/// Gives a part of a document to Newtonsoft.Json token by token. Where that asks for a line it is told the offset at which the token begins, and for the column the offset at which
/// it ends: so every fault leads back to its bytes. A number is whole when its value is, as in JSON Schema, however it is written.
/// </summary>
internal sealed class OffsetReader : JsonReader, IJsonLineInfo
{
    private readonly List<(JsonToken Token, object? Value, int Start, int End)> _tokens = [];
    private int _at = -1;

    public OffsetReader(byte[] text, int start, int end)
    {
        var json = new Utf8JsonReader(text.AsSpan(start, end - start), new JsonReaderOptions { MaxDepth = 1000 });
        while (json.Read())
        {
            var (token, value) = Token(ref json);
            _tokens.Add((token, value, start + (int)json.TokenStartIndex, start + (int)json.BytesConsumed));
        }
        MaxDepth = null;
        DateParseHandling = DateParseHandling.None;
    }

    public int LineNumber => _tokens[_at].Start + 1;

    public int LinePosition => _tokens[_at].End;

    public bool HasLineInfo() => _at >= 0 && _at < _tokens.Count;

    public override bool Read()
    {
        if (++_at >= _tokens.Count)
            return false;
        SetToken(_tokens[_at].Token, _tokens[_at].Value);
        return true;
    }

    private static (JsonToken Token, object? Value) Token(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => (JsonToken.StartObject, null),
        JsonTokenType.EndObject => (JsonToken.EndObject, null),
        JsonTokenType.StartArray => (JsonToken.StartArray, null),
        JsonTokenType.EndArray => (JsonToken.EndArray, null),
        JsonTokenType.PropertyName => (JsonToken.PropertyName, Text(ref json)),
        JsonTokenType.String => (JsonToken.String, Text(ref json)),
        JsonTokenType.True => (JsonToken.Boolean, true),
        JsonTokenType.False => (JsonToken.Boolean, false),
        JsonTokenType.Null => (JsonToken.Null, null),
        _ => Number(ref json),
    };

    private static (JsonToken, object) Number(ref Utf8JsonReader json)
    {
        if (json.TryGetInt64(out var whole))
            return (JsonToken.Integer, whole);
        if (json.TryGetDecimal(out var exact))
        {
            if (exact == decimal.Truncate(exact) && exact is >= long.MinValue and <= long.MaxValue)
                return (JsonToken.Integer, (long)exact);
            return (JsonToken.Float, exact);
        }
        return (JsonToken.Float, double.Parse(Encoding.UTF8.GetString(json.ValueSpan), CultureInfo.InvariantCulture));
    }

    private static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a character was reported already.
            return Encoding.UTF8.GetString(json.ValueSpan);
        }
    }
}
