namespace Habeas.Checking;

/// <summary>Reads JSON Schemas. The library brings none, so that it depends on nothing; the command line plugs one in. Thread-safe.</summary>
internal interface IExtensionValidator
{
    /// <summary>Reads a schema.</summary>
    /// <param name="utf8">The text of its file.</param>
    /// <param name="fault">Why it cannot be used, as half a sentence without full stop; empty when it can.</param>
    /// <returns>Null when it cannot be used.</returns>
    IExtensionSchema? Read(byte[] utf8, out string fault);
}
