using System;
using System.Collections.Generic;

namespace Habeas;

/// <summary>A text before and after its faults were mended. Only the bytes of the edits differ.</summary>
public sealed class FixedText
{
    internal FixedText(string? name, byte[] before, byte[] after, IReadOnlyList<Finding> mended)
    {
        Name = name;
        Before = before;
        After = after;
        Mended = mended;
    }

    /// <summary>What it was called: of a file its path.</summary>
    public string? Name { get; }

    /// <summary>What was read.</summary>
    public ReadOnlyMemory<byte> Before { get; }

    /// <summary>What is to be written in its place. Whoever writes it makes sure that the file still holds <see cref="Before"/>.</summary>
    public ReadOnlyMemory<byte> After { get; }

    /// <summary>The findings that are gone because of their edits, in the order in which they were mended.</summary>
    public IReadOnlyList<Finding> Mended { get; }
}
