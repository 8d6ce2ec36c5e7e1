using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Habeas.Checking;
using Habeas.Cli.Output;

namespace Habeas.Cli.Commands;

/// <summary>Writes what was mended: into the files, to standard output, or as a diff.</summary>
internal sealed class Fixing(Terminal terminal, Palette palette, FixResult result)
{
    /// <summary>What the exit code must at least be.</summary>
    public int Code { get; private set; }

    /// <summary>What is to be reported on: what stands in the files, and of what can be read only once what was made of it.</summary>
    public IReadOnlyList<Input> Inputs { get; private set; } = result.Before;

    public void WriteDiff()
    {
        foreach (var text in result.Texts)
            new UnifiedDiff(SourceRoot.Shown(text.Name!), text.Before.ToArray(), text.After.ToArray()).Write(terminal.Output, palette, terminal.OutputIsTerminal);
        terminal.Output.Flush();
        Say("can be mended", result.Texts);
    }

    public void WriteFiles()
    {
        var written = new List<FixedText>();
        Drafts.ClearBeside(result.Before);
        foreach (var text in result.Texts)
        {
            if (text.Name != SourceRoot.StandardInput && TryWrite(text))
                written.Add(text);
        }
        Inputs = [.. result.After.Select(Standing)];
        foreach (var input in result.After.OfType<TextInput>().Where(static input => input.Name == SourceRoot.StandardInput))
        {
            terminal.Output.Write(input.Text);
            terminal.Output.Flush();
            written.AddRange(result.Texts.Where(static text => text.Name == SourceRoot.StandardInput));
        }
        Say("mended", written);
    }

    /// <summary>A file is read again: it may not have been written, or may hold something else by now.</summary>
    private static Input Standing(Input input) => input is TextInput { Name: not SourceRoot.StandardInput and var name } text && !text.IsPipe ? new FileInput(name!) : input;

    private bool TryWrite(FixedText text)
    {
        try
        {
            AtomicFile.Write(text.Name!, stream => stream.Write(text.After.Span), text.Before.ToArray());
            return true;
        }
        catch (IOException) when (Holds(text))
        {
            // Two names of one file: it has been mended under the other.
            return true;
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            terminal.Error.WriteLine($"{Visible.Of(text.Name!)}: cannot be written: {Visible.Of(exception is UnauthorizedAccessException ? "you are not allowed to write it" : why)}; it is as it was");
            Code = ExitCode.InternalFault;
            return false;
        }
    }

    private static bool Holds(FixedText text) => File.Exists(text.Name) && File.ReadAllBytes(text.Name!).AsSpan().SequenceEqual(text.After.Span);

    private void Say(string what, IReadOnlyList<FixedText> texts)
    {
        var findings = texts.Sum(static text => text.Mended.Count);
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{findings:N0} finding{(findings == 1 ? "" : "s")} in {texts.Count:N0} file{(texts.Count == 1 ? "" : "s")} {what}"));
        if (result.LeftOut > 0)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.LeftOut:N0} fix{(result.LeftOut == 1 ? " was" : "es were")} left out: each would have added a finding"));
    }
}
