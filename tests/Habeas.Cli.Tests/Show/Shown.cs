using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Habeas.Cli.Show;
using Habeas.Tests.Seeds;

namespace Habeas.Cli.Tests.Show;

/// <summary>What <c>habeas show</c> prints, as one line of words, so that no test depends on where lines break.</summary>
internal sealed partial record Shown(int ExitCode, string Text, string Error)
{
    public string[] Lines => Text.Split('\n');

    public string Words => Flat(Text);

    public static Shown Of(params string[] args) => In(SeedFolder.Path, args);

    public static Shown In(string folder, params string[] args)
    {
        var run = Cli.Here(["show", .. args, "--in", folder]);
        return new Shown(run.ExitCode, run.Output, run.Error);
    }

    /// <summary>The dossier of a seed record, without reading the folder again.</summary>
    public static Shown Of(Habeas.Records.Record record)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Sheet.Print(record, new Page(output), new Book(SeedFolder.Records, (_, _) => null), null);
        return new Shown(0, output.ToString(), "");
    }

    /// <summary>A section by its heading, in one line.</summary>
    public string Section(string heading)
    {
        var start = Array.FindIndex(Lines, line => line.StartsWith(heading, StringComparison.Ordinal));
        return start < 0 ? "" : Flat(string.Join('\n', Lines.Skip(start + 2).TakeWhile(line => line.Length > 0)));
    }

    private static string Flat(string text) => Space().Replace(text.Replace('\u00A0', ' '), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
