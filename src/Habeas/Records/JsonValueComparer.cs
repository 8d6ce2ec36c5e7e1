using System.Collections.Generic;
using System.Text.Json;

namespace Habeas;

/// <summary>Compares values by content, raw JSON included, which on its own compares by position in its document.</summary>
internal static class JsonValueComparer<T>
{
    internal static readonly IEqualityComparer<T> Default =
        typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)new Raw() : EqualityComparer<T>.Default;

    private sealed class Raw : IEqualityComparer<JsonElement>
    {
        public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

        public int GetHashCode(JsonElement obj) => (int)obj.ValueKind;
    }
}
