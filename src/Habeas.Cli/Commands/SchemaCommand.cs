using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Checking;
using Habeas.Cli.Output;
using Habeas.Findings;
using Habeas.Json;
using Habeas.Schema;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas schema [KIND]</c></summary>
internal sealed class SchemaCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string?> _kind = new("KIND")
    {
        Description = "A kind of record, \"manifest\" for habeas.json, or \"record\" for any kind, as without it. With --output and without a kind, all are written.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> _editor = new("--editor") { Description = "The edition for editors: with labels of codes and snippets, and with the codes that the nearest habeas.json adds." };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FOLDER", Description = "Writes files into a folder, which is made where there is none, instead of printing." };

    private SchemaCommand(Terminal terminal)
    {
        _terminal = terminal;
        _kind.CompletionSources.Add([.. FormatSchema.Names]);
        _kind.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !FormatSchema.Names.Contains(result.Tokens[0].Value))
                result.AddError($"there is no schema \"{result.Tokens[0].Value}\"{Nearest.Hint(result.Tokens[0].Value, FormatSchema.Names)}; there are {string.Join(", ", FormatSchema.Names)}");
        });
        _output.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                result.AddError("--output is empty");
        });
    }

    public static Command Create(Terminal terminal)
    {
        var schema = new SchemaCommand(terminal);
        var command = new Command("schema", "Prints the JSON Schema of the format, or writes it to files.") { schema._kind, schema._editor, schema._output };
        command.SetAction(schema.Run);
        return command;
    }

    /// <summary>The documents that editors need: one for each name that a file can have.</summary>
    public static IEnumerable<(string Name, byte[] Text)> ForEditors(CodeSet codes) => Documents(FormatSchema.Names.Where(static name => name != FormatSchema.AnyRecord), SchemaEdition.Editor, codes);

    /// <summary>The code lists in force in a folder.</summary>
    public static CodeSet CodesAt(string folder) => new SettingsCache(new CheckOptions()).For(Path.GetFullPath(folder)).Codes;

    private int Run(ParseResult arguments)
    {
        var edition = arguments.GetValue(_editor) ? SchemaEdition.Editor : SchemaEdition.Contract;
        var codes = edition == SchemaEdition.Editor ? CodesAt(".") : CodeSet.Default;
        var kind = arguments.GetValue(_kind);
        if (arguments.GetValue(_output) is not { } folder)
        {
            _terminal.Output.Write(Encoding.UTF8.GetBytes(FormatSchema.Write(kind ?? FormatSchema.AnyRecord, edition, codes)));
            _terminal.Output.Flush();
            return ExitCode.Clean;
        }
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in Documents(kind is null ? FormatSchema.Names : [kind], edition, codes))
            {
                AtomicFile.Write(Path.Combine(folder, name), stream => stream.Write(text));
                _terminal.Error.WriteLine($"{Visible.Of(Path.Combine(folder, name))}: written");
            }
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _terminal.Error.WriteLine($"habeas: the schema cannot be written: {Visible.Of(exception.Message)}");
            return ExitCode.InternalFault;
        }
    }

    private static IEnumerable<(string Name, byte[] Text)> Documents(IEnumerable<string> names, SchemaEdition edition, CodeSet codes) =>
        names.Select(name => (FormatSchema.FileName(name, edition), Encoding.UTF8.GetBytes(FormatSchema.Write(name, edition, codes))));
}
