using System;
using System.Threading;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Cli;

/// <summary>
/// Prepares what every check needs on a second processor, while the first looks for the files and reads them. Nothing is handed over: the runtime loads each type, and makes what is static, once,
/// whoever asks first, and that takes longer than to check a file.
/// </summary>
internal static class Ahead
{
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(Prepare) { IsBackground = true }.UnsafeStart();
    }

    private static void Prepare()
    {
        _ = new RecordChecker(new ReaderOptions());
        var output = new ProcessTerminal().Output;
        using var writer = Terminal.Writer(output);
        output.Write([]);
    }
}
