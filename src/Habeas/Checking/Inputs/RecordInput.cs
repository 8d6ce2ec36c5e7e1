using Habeas.Findings;
using Habeas.Records;

namespace Habeas.Checking;

/// <summary>A record in memory, checked in its canonical form. Its findings have a pointer and no line.</summary>
internal sealed class RecordInput(Item record) : Input
{
    public override string? Name => null;

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        var text = HabeasJson.WriteUtf8(record);
        fault = text.Length > maxSize ? TooLarge("record", maxSize) : null;
        length = fault is null ? Fill(ref buffer, text) : 0;
        return fault is null;
    }
}
