using System;
using System.IO;
using System.Threading;
using Habeas.Cli.Output;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Cli;

/// <summary>
/// Prepares what every check needs on a second processor, while the first looks for the files and reads them. Nothing is handed over: the runtime loads each type, and makes what is static, once,
/// whoever asks first, and that takes longer than to check a file. A test holds that no two initialisers need each other.
/// </summary>
internal static class Ahead
{
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(TryPrepare) { IsBackground = true }.UnsafeStart();
    }

    private static void TryPrepare()
    {
        try
        {
            Prepare();
        }
        catch (Exception)
        {
            // Whatever fails here fails again where it is needed, and is told there.
        }
    }

    private static void Prepare()
    {
        _ = new RecordChecker(new ReaderOptions());
        var rules = Catalogue.RulesUnder(FolderSettings.Default);
        for (var shape = 0; shape < Tables.Shapes.Length; shape++)
            _ = (rules[shape], ObjectFacts.All[shape]);
        var terminal = new ProcessTerminal();
        terminal.Output.Write([]);
        using var texts = new SourceTexts(0);
        var report = new CheckReport(new CheckResult([], new CheckSummary()), [], new SourceRoot(null, terminal.Variable), texts, null, null, null);
        new TextOutput(Palette.Plain, terminal, isQuiet: false).Write(report, Stream.Null);
    }
}
