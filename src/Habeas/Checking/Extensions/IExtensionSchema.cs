using System.Collections.Generic;

namespace Habeas.Checking;

/// <summary>A schema that has been read. Thread-safe.</summary>
internal interface IExtensionSchema
{
    /// <summary>Keywords in it to which the validator gives no meaning, in the order of the file.</summary>
    IReadOnlyList<IgnoredKeyword> Ignored { get; }

    /// <summary>Where a value breaks the schema.</summary>
    /// <param name="text">The document in which it stands.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">One past its last byte.</param>
    IReadOnlyList<ExtensionFault> Check(byte[] text, int start, int end);
}
