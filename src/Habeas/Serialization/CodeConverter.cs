using Habeas.Codes;

namespace Habeas.Serialization;

/// <summary>Reads and writes a code. Codes that the list does not have are kept; the checker reports them.</summary>
internal sealed class CodeConverter<T>() : TextConverter<T>("a code")
    where T : struct, ICode<T>
{
    protected override bool TryParse(string text, out T value)
    {
        value = text.Length == 0 ? default : default(T).Create(text);
        return text.Length > 0;
    }
}
