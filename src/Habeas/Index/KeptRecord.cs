using Habeas.Json;

namespace Habeas.Index;

/// <summary>A body or law whose record says what rules need. It is read again where another record refers to it.</summary>
internal readonly struct KeptRecord(long id, bool isEmbedded, int textStart, int textLength, CodeSet codes)
{
    public long Id { get; } = id;

    /// <summary>True when a record that comes with the engine is of the same body or law.</summary>
    public bool IsEmbedded { get; } = isEmbedded;

    /// <summary>Where the record stands among <see cref="FactSheet.KeptTexts"/>.</summary>
    public int TextStart { get; } = textStart;

    public int TextLength { get; } = textLength;

    /// <summary>The code lists it was read with.</summary>
    public CodeSet Codes { get; } = codes;
}
