using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using Habeas.Cli.Output;
using Habeas.Findings;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas check PATH...</c></summary>
internal sealed class CheckCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders; \"-\" reads records from standard input, one a line (NDJSON). Without any, the current folder. Of a folder, every .json and .ndjson file in it and below is checked, but for bin, obj, node_modules and folders whose name begins with a dot.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> _format = new("--format", "-f")
    {
        HelpName = "FORMAT",
        Description = "What is printed: text (as without it), json, sarif, github (workflow commands), gitlab (code quality) or junit.",
        DefaultValueFactory = static _ => "text",
    };
    private readonly Option<string[]> _out = new("--out", "-o")
    {
        HelpName = "FORMAT=FILE[,FORMAT=FILE]",
        Description = "Writes reports to files as well. A file appears whole or not at all.",
    };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "FILE", Description = "Does not show the findings that stand in FILE, so that new ones stand out. Called habeas-baseline.json, it is taken for a record by no command." };
    private readonly Option<bool> _updateBaseline = new("--update-baseline") { Description = "Writes all that is found into the FILE of --baseline if it is not there; else takes out what is found no more. Nothing new is put in." };
    private readonly Option<string> _maxSize = new("--max-size")
    {
        HelpName = "BYTES",
        Description = "The largest file, and the largest line of NDJSON, that is read: bytes, or 500k, 16M, 1G. As without it: 16M.",
        DefaultValueFactory = static _ => "16M",
    };
    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "NUMBER",
        Description = "How many files are checked at a time; 0, as without it, means as many as there are processors. What is found does not depend on it.",
    };
    private readonly Option<string> _today = new("--today") { HelpName = "DATE", Description = "The day by which suppressions end, such as 2026-11-22; that of this machine, as without it." };
    private readonly Option<bool> _statistics = new("--statistics") { Description = "Counts findings by rule, file and publisher; in text and json." };
    private readonly Option<bool> _timings = new("--timings") { Description = "Tells where the time went, by phase and by rule: on standard error, or with --format json in the summary. Measuring takes time itself." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Prints one line a finding, no excerpts and no summary." };
    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Checks again whenever a file changes, until Ctrl-C, and prints what is new, one line a finding, and one line of summary." };
    private readonly Option<string> _color = new("--color") { HelpName = "WHEN", Description = "Colours the text: auto (as without it), always or never.", DefaultValueFactory = static _ => "auto" };

    private readonly Option<bool> _fix = new("--fix") { Description = "Mends what can be mended without changing what a record says, then reports what is left. A fix that would add a finding is left out." };
    private readonly Option<bool> _unsafeFixes = new("--unsafe-fixes") { Description = "Mends, with --fix or --diff, also what a person should look at afterwards, such as a name that is probably misspelt." };
    private readonly Option<bool> _diff = new("--diff") { Description = "Prints what --fix would change, as a unified diff, in place of the report; writes no file." };

    private CheckCommand(Terminal terminal)
    {
        _terminal = terminal;
        _format.AcceptOneOf(OutputFormats.Names);
        _color.AcceptOneOf(Palette.Choices);
        _paths.Validators.Add(result =>
        {
            foreach (var path in result.Tokens.Select(static token => token.Value))
            {
                if (path.Length == 0)
                    result.AddError("a path is empty");
                else if (path.Length > 1 && path[0] == '-' && !Path.Exists(path))
                    result.AddError($"\"{path}\" is not an option{Nearest.Hint(path, Options.Select(static option => option.Name))}");
            }
        });
        _out.Validators.Add(static result =>
        {
            var targets = new List<OutputTarget>();
            foreach (var token in result.Tokens)
            {
                if (!OutputTarget.TryParse(token.Value, targets, out var fault))
                    result.AddError(fault);
            }
        });
        _maxSize.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !ByteSize.TryParse(result.Tokens[0].Value, out _))
                result.AddError($"--max-size expects bytes, such as 500k, 16M or 1G, of at most 2 GB, and \"{result.Tokens[0].Value}\" is not");
        });
        _today.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError($"--today expects a day such as 2026-11-22, and \"{result.Tokens[0].Value}\" is not");
        });
        _threads.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var threads) || threads is < 0 or > 1024))
                result.AddError($"--threads expects a number from 0 to 1024, and \"{result.Tokens[0].Value}\" is not");
        });
    }

    private Option[] Options => [_format, _out, _fix, _unsafeFixes, _diff, _baseline, _updateBaseline, _maxSize, _threads, _today, _statistics, _timings, _quiet, _watch, _color];

    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Checks records: that they are JSON in the shape of the format, and contradict neither themselves nor each other.")
        {
            check._paths,
        };
        foreach (var option in check.Options)
            command.Add(option);
        command.Validators.Add(check.Validate);
        command.SetAction(parsed => new CheckRun(terminal, check.ArgumentsFrom(parsed)).Run());
        return command;
    }

    /// <summary>Refuses options that do not go together.</summary>
    private void Validate(CommandResult result)
    {
        var isText = result.GetResult(_format) is not { Tokens: [{ Value: not "text" }, ..] };
        if (result.GetValue(_updateBaseline) && result.GetValue(_baseline) is null)
            result.AddError("--update-baseline needs the file that is to be written: --baseline FILE");
        if (!result.GetValue(_watch) && !result.GetValue(_fix) && !result.GetValue(_diff) && !result.GetValue(_unsafeFixes))
            return;
        var paths = result.GetValue(_paths) ?? [];
        var readsInput = Array.IndexOf(paths, "-") >= 0;
        if (result.GetValue(_watch) && (!isText || result.GetResult(_out) is { Tokens.Count: > 0 } || readsInput || result.GetValue(_fix) || result.GetValue(_diff) || result.GetValue(_baseline) is not null))
            result.AddError("--watch prints text about files; it does not go with --format, --out, --fix, --diff, --baseline or \"-\"");
        if (result.GetValue(_unsafeFixes) && !result.GetValue(_fix) && !result.GetValue(_diff))
            result.AddError("--unsafe-fixes says which fixes are made; write --fix --unsafe-fixes to make them, or --diff --unsafe-fixes to look first");
        if (result.GetValue(_diff) && !isText)
            result.AddError("--diff prints a diff in place of the report; it does not go with --format");
        if (result.GetValue(_fix) && !result.GetValue(_diff) && readsInput && (paths.Length > 1 || !isText))
            result.AddError("--fix writes standard input, mended, to standard output; it does not go with other paths beside \"-\", or with --format");
    }

    private CheckArguments ArgumentsFrom(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        Format = parsed.GetValue(_format)!,
        Out = parsed.GetValue(_out) ?? [],
        Fix = parsed.GetValue(_fix),
        UnsafeFixes = parsed.GetValue(_unsafeFixes),
        Diff = parsed.GetValue(_diff),
        Baseline = parsed.GetValue(_baseline),
        UpdateBaseline = parsed.GetValue(_updateBaseline),
        MaxSize = ByteSize.TryParse(parsed.GetValue(_maxSize)!, out var bytes) ? bytes : int.MaxValue,
        Threads = parsed.GetValue(_threads),
        Today = parsed.GetValue(_today) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Statistics = parsed.GetValue(_statistics),
        Timings = parsed.GetValue(_timings),
        Quiet = parsed.GetValue(_quiet),
        Watch = parsed.GetValue(_watch),
        Color = parsed.GetValue(_color)!,
    };
}
