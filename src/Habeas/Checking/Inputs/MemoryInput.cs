using System;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>Bytes in memory.</summary>
internal sealed class MemoryInput(ReadOnlyMemory<byte> text, string? name) : Input
{
    public override string? Name => name ?? "";

    public override string? FileName => name is null ? null : System.IO.Path.GetFileName(name);

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        fault = text.Length > maxSize ? TooLarge("text", maxSize) : null;
        length = fault is null ? Fill(ref buffer, text.Span) : 0;
        return fault is null;
    }
}
