namespace Habeas;

/// <summary>The sign before a quantity.</summary>
internal enum QuantitySign : byte
{
    None,
    More,
    AtLeast,
    Less,
    AtMost,
    About,
}
