using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Cli.Output;
using Habeas.Json;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas new KIND SLUG [FOLDER]</c></summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        string[] kinds = [.. CodeSet.Default[CodeTables.Kind].Names];
        var kind = new Argument<string>("KIND") { Description = "What the record is about: " + string.Join(", ", kinds) + "." };
        kind.AcceptOneOf(kinds);
        var slug = new Argument<string>("SLUG")
        {
            Description = "What stands behind the kind in the record's id: lower-case letters a to z, digits and hyphens. Say nothing in it of a person whose name is withheld.",
        };
        slug.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!Grammars.IsMatch(Grammar.Slug, Encoding.UTF8.GetBytes(token.Value)))
                    result.AddError($"SLUG expects {Grammars.Expected(Grammar.Slug)}, and \"{token.Value}\" is not");
            }
        });
        var folder = new Argument<string>("FOLDER")
        {
            Description = "Where the file goes; the folder is made where there is none. Without it, the current folder.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => ".",
        };
        var command = new Command("new", "Writes the file of a new record, with what it must have left empty. \"habeas check\" names each until it is filled in.") { kind, slug, folder };
        command.SetAction(arguments => Run(terminal, arguments.GetValue(kind)!, arguments.GetValue(slug)!, arguments.GetValue(folder)!));
        return command;
    }

    private static int Run(Terminal terminal, string kind, string slug, string folder)
    {
        var path = Path.Combine(folder, $"{slug}.{kind}.json");
        var text = Skeleton.Record(kind, slug, out var blanks);
        try
        {
            Directory.CreateDirectory(folder);
            if (!AtomicFile.TryCreate(path, text))
            {
                terminal.Error.WriteLine($"habeas: \"{Visible.Of(path)}\" exists already; it is as it was");
                return ExitCode.BadArguments;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"habeas: \"{Visible.Of(path)}\" cannot be written: {Visible.Of(exception.Message)}");
            return ExitCode.InternalFault;
        }
        using var writer = Terminal.Writer(terminal.Output);
        writer.WriteLine(Visible.Of(path));
        foreach (var blank in blanks)
        {
            foreach (var line in Wrapping.Lines($"to be filled in: {blank.Pointer}{Expected(blank.Property)}", Math.Clamp(terminal.Width, 60, 110) - 2))
                writer.WriteLine("  " + line);
        }
        return ExitCode.Clean;
    }

    private static string Expected(Property property) => property.Kind switch
    {
        ValueKind.Code => ", one of " + string.Join(", ", CodeSet.Default[property.List].Names),
        ValueKind.Id or ValueKind.Reference when property.Kinds != 0 =>
            ", the id of a " + string.Join(" or ", CodeSet.Default[CodeTables.Kind].Names.Where((_, index) => (property.Kinds & (1 << index)) != 0)),
        ValueKind.Id or ValueKind.Reference => ", the id of a record",
        _ => "",
    };
}
