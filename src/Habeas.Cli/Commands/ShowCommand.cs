using System.CommandLine;
using System.Linq;
using Habeas.Cli.Show;
using Habeas.Timelines;

namespace Habeas.Cli.Commands;

/// <summary><c>habeas show ID [--on DATE] [PATH...]</c></summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The id of a record, such as case:tokmadi-muratkhan." };
        var paths = new Argument<string[]>("PATH") { Description = "Folders or files with records; without any, the current folder.", Arity = ArgumentArity.ZeroOrMore };
        var on = new Option<string?>("--on") { HelpName = "DATE", Description = "Tells custody and proceedings for that day, such as 2017-10-12." };
        var within = new Option<string[]>("--in") { HelpName = "PATH", Description = "The same as PATH." };
        var command = new Command("show", "Prints all that the records say about one of them, with who says it and where.") { id, paths, on, within };
        command.SetAction(arguments =>
        {
            string[] places = [.. arguments.GetValue(paths) ?? [], .. arguments.GetValue(within) ?? []];
            return Run(arguments.GetRequiredValue(id), arguments.GetValue(on), places.Length == 0 ? ["."] : places, terminal);
        });
        return command;
    }

    private static int Run(string id, string? on, string[] paths, Terminal terminal)
    {
        CalendarDay? day = null;
        if (on is not null)
        {
            if (!EdtfDate.TryParse(on, out var date) || date.EarliestBegin is null || date.EarliestBegin != date.LatestEnd)
                return Refuse(terminal, "\"" + on + "\" is not a day; expected one such as 2017-10-12");
            day = date.EarliestBegin;
        }

        var folder = new RecordFolder();
        foreach (var path in paths)
            folder.Read(path, id);
        foreach (var fault in folder.Faults)
            terminal.Error.WriteLine("habeas: not read: " + Visible.Of(fault));
        var records = new RecordSet(folder.Records);
        if (!RecordId.TryParse(id, out var wanted) || records.Find(wanted) is not { } record)
        {
            var code = Refuse(terminal, "there is no record \"" + id + "\" among " + records.Count + " records" + Hint(records, id));
            return folder.Faults.Count > 0 ? ExitCode.Unreadable : code;
        }

        using (var output = Terminal.Writer(terminal.Output))
            Sheet.Print(record, new Page(output), new Book(records, folder.AddedLabel), day);
        return folder.Faults.Count > 0 ? ExitCode.Unreadable : ExitCode.Clean;
    }

    private static string Hint(RecordSet records, string id)
    {
        var near = NearIds.Of(id, records.Select(record => record.Id.ToString()));
        return near.Count == 0 ? "" : "; near it: " + string.Join(", ", near);
    }

    private static int Refuse(Terminal terminal, string message)
    {
        terminal.Error.WriteLine("habeas: " + Visible.Of(message));
        return ExitCode.BadArguments;
    }
}
