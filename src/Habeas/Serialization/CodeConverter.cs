namespace Habeas.Serialization;

/// <summary>Reads and writes a code. Codes that the list does not have are kept; the checker reports them.</summary>
internal abstract class CodeConverter<T>(string list) : TextConverter<T>($"a code of the list '{list}'")
    where T : struct
{
    protected sealed override bool TryParse(string text, out T value)
    {
        value = text.Length == 0 ? default : Create(text);
        return text.Length > 0;
    }

    protected abstract T Create(string code);
}
