namespace Habeas.Serialization;

/// <summary>Makes a value of its written form.</summary>
internal delegate bool TextParser<T>(string text, out T value);
