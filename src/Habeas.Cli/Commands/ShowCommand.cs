using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Habeas.Cli.Show;
using Habeas.Timelines;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas show ID [--on DATE] [PATH...]</c></summary>
internal static class ShowCommand
{
    private const int Shown = 0;
    private const int BadArguments = 2;

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The id of a record, such as case:tokmadi-muratkhan." };
        var paths = new Argument<string[]>("PATH") { Description = "Folders or files with records; without any, the current folder.", Arity = ArgumentArity.ZeroOrMore };
        var on = new Option<string?>("--on") { HelpName = "DATE", Description = "Tells custody and proceedings for that day, such as 2017-10-12." };
        var within = new Option<string[]>("--in") { HelpName = "PATH", Description = "The same as PATH." };
        var command = new Command("show", "Prints all that the records say about one of them, with who says it and where.") { id, paths, on, within };
        command.SetAction(arguments =>
        {
            var configuration = arguments.InvocationConfiguration;
            string[] places = [.. arguments.GetValue(paths) ?? [], .. arguments.GetValue(within) ?? []];
            return Run(arguments.GetRequiredValue(id), arguments.GetValue(on), places.Length == 0 ? ["."] : places, configuration.Output, configuration.Error);
        });
        return command;
    }

    private static int Run(string id, string? on, string[] paths, TextWriter output, TextWriter error)
    {
        CalendarDay? day = null;
        if (on is not null)
        {
            if (!EdtfDate.TryParse(on, out var date) || date.EarliestBegin is null || date.EarliestBegin != date.LatestEnd)
                return Refuse(error, "\"" + on + "\" is not a day; expected one such as 2017-10-12");
            day = date.EarliestBegin;
        }

        var folder = new RecordFolder();
        foreach (var path in paths)
            folder.Read(path);
        foreach (var fault in folder.Faults)
            error.WriteLine("habeas: not read: " + fault);
        var records = new RecordSet(folder.Records);
        if (!RecordId.TryParse(id, out var wanted) || records.Find(wanted) is not { } record)
            return Refuse(error, "there is no record \"" + id + "\" among " + records.Count + " records" + Hint(records, id));
        Sheet.Print(record, new Page(output), new Book(records, folder.AddedLabel), day);
        return Shown;
    }

    private static string Hint(RecordSet records, string id)
    {
        var near = NearIds.Of(id, records.Select(record => record.Id.ToString()));
        return near.Count == 0 ? "" : "; near it: " + string.Join(", ", near);
    }

    private static int Refuse(TextWriter error, string message)
    {
        error.WriteLine("habeas: " + message);
        return BadArguments;
    }
}
