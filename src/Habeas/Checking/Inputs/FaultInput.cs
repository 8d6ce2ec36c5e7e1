using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>A path that cannot be read, known before anybody tries.</summary>
internal sealed class FaultInput(string path, string why) : Input
{
    public override string? Name => path;

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        length = 0;
        fault = Unreadable.Report(why);
        return false;
    }
}
