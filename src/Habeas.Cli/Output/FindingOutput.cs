using System.IO;

namespace Habeas.Cli.Output;

/// <summary>One way of writing down what was found. Each carries every finding.</summary>
internal abstract class FindingOutput
{
    public abstract void Write(CheckReport report, Stream output);

    /// <summary>What must be said aloud of the service that reads this: that it shows less than is written. Null when nothing.</summary>
    public virtual string? Notice(CheckReport report) => null;
}
