using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using Habeas.Cli.Output;
using Habeas.Json;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas init [FOLDER]</c></summary>
internal sealed class InitCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The folder; it is made where there is none. Without it, the current folder.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = static _ => ".",
    };
    private readonly Option<string> _namespace = Text("--namespace", "DNS", "A DNS name of the publisher's, by which partners tell its records from theirs.", "records.example.org");
    private readonly Option<string> _publisher = Text("--publisher", "NAME", "Who publishes the records.", "Example Rights Group");
    private readonly Option<string> _licence = Text("--licence", "LICENCE", "The licence under which the records may be used.", "CC-BY-4.0");
    private readonly Option<string> _language = Text("--language", "TAG", "The language in which descriptions are mostly written.", "en");
    private readonly Option<string> _access = Text("--access", "WHO", "Who may get a record that does not say it itself: " + string.Join(", ", CodeSet.Default[CodeTables.Access].Names) + ".", "partners");

    private InitCommand(Terminal terminal)
    {
        _terminal = terminal;
        _licence.Aliases.Add("--license");
        _access.AcceptOneOf([.. CodeSet.Default[CodeTables.Access].Names]);
        Expect(_namespace, Grammar.Dns);
        Expect(_language, Grammar.LanguageTag);
        foreach (var option in new[] { _publisher, _licence })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                    result.AddError(option.Name + " is empty");
            });
        }
    }

    public static Command Create(Terminal terminal)
    {
        var init = new InitCommand(terminal);
        var command = new Command("init", "Makes a folder for records: its manifest, and what checks it in an editor, before each commit and on every push. Asks nothing, and leaves files that exist as they are.")
        {
            init._folder, init._namespace, init._publisher, init._licence, init._language, init._access,
        };
        command.SetAction(init.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetValue(_folder)!;
        var written = 0;
        try
        {
            foreach (var (name, text) in Files(arguments))
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                var isNew = AtomicFile.TryCreate(path, text);
                written += isNew ? 1 : 0;
                _terminal.Error.WriteLine($"{Visible.Of(Path.Combine(folder, name))}: {(isNew ? "written" : "exists, left as it is")}");
                if (!isNew && name == InitFiles.Settings && !File.ReadAllText(path).Contains(InitFiles.SchemaFolder, StringComparison.Ordinal))
                    _terminal.Error.WriteLine($"habeas: for completion in VS Code, add \"json.schemas\" to it: {{ \"fileMatch\": [\"*.person.json\"], \"url\": \"./{InitFiles.SchemaFolder}person.editor.schema.json\" }} and so on for each kind");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _terminal.Error.WriteLine($"habeas: the folder cannot be filled: {Visible.Of(exception.Message)}");
            return ExitCode.InternalFault;
        }
        if (written > 0)
            return ExitCode.Clean;
        _terminal.Error.WriteLine("habeas: everything exists already, nothing was written");
        return ExitCode.BadArguments;
    }

    private IEnumerable<(string Name, byte[] Text)> Files(ParseResult arguments)
    {
        yield return ("habeas.json", Skeleton.Manifest(
            arguments.GetValue(_namespace)!, arguments.GetValue(_publisher)!, arguments.GetValue(_licence)!, arguments.GetValue(_language)!, arguments.GetValue(_access)!));
        foreach (var (name, resource) in InitFiles.All)
            yield return (name, InitFiles.Read(resource));
        // The manifest stands by now, whoever wrote it: editors offer its codes too.
        foreach (var (name, text) in SchemaCommand.ForEditors(SchemaCommand.CodesAt(arguments.GetValue(_folder)!)))
            yield return (InitFiles.SchemaFolder + name, text);
    }

    private static Option<string> Text(string name, string helpName, string description, string placeholder) =>
        new(name) { HelpName = helpName, Description = $"{description} As without it: {placeholder}.", DefaultValueFactory = _ => placeholder };

    private static void Expect(Option<string> option, Grammar grammar) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && !Grammars.IsMatch(grammar, Encoding.UTF8.GetBytes(result.Tokens[0].Value)))
            result.AddError($"{option.Name} expects {Grammars.Expected(grammar)}, and \"{result.Tokens[0].Value}\" is not");
    });
}
