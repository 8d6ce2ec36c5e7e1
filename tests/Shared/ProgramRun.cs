using System;
using System.Collections.Generic;

namespace Habeas.Testing;

/// <summary>What a run of a program left behind.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
