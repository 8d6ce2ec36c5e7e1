using System;
using System.CommandLine;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Checking;
using Habeas.Cli.Output;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas fmt PATH...</c></summary>
internal sealed class FmtCommand
{
    private readonly Terminal _terminal;
    private readonly SettingsCache _settings = new(new CheckOptions());
    private readonly bool _checkOnly;
    private int _code;
    private int _changed;
    private int _same;

    private FmtCommand(Terminal terminal, bool checkOnly)
    {
        _terminal = terminal;
        _checkOnly = checkOnly;
    }

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders; \"-\" formats one document from standard input to standard output. Without any, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Names the files that are not formatted, with exit code 1 if there are any, and changes nothing." };
        var command = new Command("fmt", "Lays records out in the one canonical way. What they say is not touched; a file is rewritten whole or not at all.") { paths, check };
        command.SetAction(arguments => new FmtCommand(terminal, arguments.GetValue(check)).Run(arguments.GetValue(paths) ?? []));
        return command;
    }

    private int Run(string[] paths)
    {
        if (paths is ["-"])
            return FormatStandardInput();
        var inputs = FileTree.Inputs(paths.Length == 0 ? ["."] : paths);
        if (!_checkOnly)
            Drafts.ClearBeside(inputs);
        foreach (var input in inputs)
            Format(input);
        _terminal.Error.WriteLine($"{_same + _changed} files, {_changed} {(_checkOnly ? "not formatted" : "rewritten")}");
        if (_checkOnly && _changed > 0)
            Fail(ExitCode.Errors);
        return _code;
    }

    private void Format(Input input)
    {
        var path = input.Name!;
        try
        {
            if (input is FaultInput or FileInput { IsSpecial: true })
            {
                Tell(path, new HabeasChecker().Run([input]).Findings);
                Fail(ExitCode.Unreadable);
                return;
            }
            if (SchemaFiles.Has(_settings.For(input.Folder), path))
                return;
            var before = File.ReadAllBytes(path);
            var after = input.IsLines ? FormatLines(before) : RecordFormatter.Format(before);
            if (before.AsSpan().SequenceEqual(after))
            {
                _same++;
                return;
            }
            _changed++;
            if (_checkOnly)
                _terminal.Error.WriteLine($"{Visible.Of(path)}: not formatted");
            else
                Rewrite(path, before, after);
        }
        catch (FormatException exception)
        {
            Refuse(path, input, exception);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            _terminal.Error.WriteLine($"{Visible.Of(path)}: cannot be read: {Visible.Of(why)}");
            Fail(ExitCode.Unreadable);
        }
    }

    private void Rewrite(string path, byte[] before, byte[] after)
    {
        try
        {
            AtomicFile.Write(path, stream => stream.Write(after), before);
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            _changed--;
            _terminal.Error.WriteLine($"{Visible.Of(path)}: cannot be written: {Visible.Of(exception is UnauthorizedAccessException ? "you are not allowed to write it" : why)}; it is as it was");
            Fail(ExitCode.InternalFault);
        }
    }

    /// <summary>A file that is broken is left as it is: to know what was meant is not for a program.</summary>
    private void Refuse(string path, Input input, FormatException exception)
    {
        var faults = new HabeasChecker().Run([input]).Findings.Where(static finding => finding.Severity == Severity.Error && finding.Rule.Id is [_, _, _, '0', '0', ..] or "HAB1005").ToList();
        if (faults.Count > 0)
            Tell(path, faults);
        else
            _terminal.Error.WriteLine($"{Visible.Of(path)}: {Visible.Of(exception.Message)}");
        _terminal.Error.WriteLine($"{Visible.Of(path)}: left as it is");
        Fail(ExitCode.Errors);
    }

    private void Tell(string path, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(5))
            _terminal.Error.WriteLine(Visible.Of(finding.ToString()));
        if (findings.Count > 5)
            _terminal.Error.WriteLine($"{Visible.Of(path)}: and {findings.Count - 5} more; \"habeas check\" shows them all");
    }

    private int FormatStandardInput()
    {
        using var text = new MemoryStream();
        _terminal.Input.CopyTo(text);
        try
        {
            var before = text.ToArray();
            var after = RecordFormatter.Format(before);
            if (_checkOnly)
                return before.AsSpan().SequenceEqual(after) ? ExitCode.Clean : ExitCode.Errors;
            _terminal.Output.Write(after);
            _terminal.Output.Flush();
            return ExitCode.Clean;
        }
        catch (FormatException exception)
        {
            _terminal.Error.WriteLine("habeas: " + Visible.Of(exception.Message));
            return ExitCode.Errors;
        }
    }

    private static byte[] FormatLines(byte[] lines)
    {
        using var formatted = new MemoryStream();
        for (var start = 0; start < lines.Length;)
        {
            var end = Array.IndexOf(lines, (byte)'\n', start);
            end = end < 0 ? lines.Length : end;
            var line = lines.AsMemory(start, end - start);
            if (line.Span.Trim(" \t\r"u8).Length > 0)
            {
                formatted.Write(RecordFormatter.FormatLine(line));
                formatted.WriteByte((byte)'\n');
            }
            start = end + 1;
        }
        return formatted.ToArray();
    }

    private void Fail(int code) => _code = Math.Max(_code, code);
}
