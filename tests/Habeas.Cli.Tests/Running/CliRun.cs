using System;
using System.Collections.Generic;

namespace Habeas.Cli.Tests;

/// <summary>What a run of the command left behind.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
