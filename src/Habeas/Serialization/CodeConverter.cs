using System;
using System.Text.Json.Serialization;

namespace Habeas.Serialization;

/// <summary>Makes converters of codes. Codes that their list does not have are kept; the checker reports them.</summary>
internal static class CodeConverter
{
    internal static JsonConverter<T> Of<T>(string list, Func<string, T> create)
        where T : struct =>
        new TextConverter<T>($"a code of the list '{list}'", (text, out value) =>
        {
            value = text.Length == 0 ? default : create(text);
            return text.Length > 0;
        });
}
