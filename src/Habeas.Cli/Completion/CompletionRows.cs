using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using System.Text;

namespace Habeas.Cli.Completion;

/// <summary>
/// What a shell must know to complete what is typed, read from the commands themselves: a row a command, option or argument, for a script that goes through them.
/// </summary>
/// <remarks>
/// The fields are parted by bars: the command, empty for the program itself; the names of an option, or the place of an argument, a number or <c>*</c>; what its value is
/// (<c>command flag words files folders rules text</c>); the words to choose from; what it is. What a value is, <see cref="Option.HelpName"/> tells: FILE, FOLDER, PATH, RULE.
/// </remarks>
internal static class CompletionRows
{
    public static string Of(RootCommand root)
    {
        var rows = new StringBuilder();
        foreach (var command in root.Subcommands)
            Add(rows, "", command.Name, "command", [], command.Description);
        AddOptions(rows, "", root.Options);
        foreach (var command in root.Subcommands)
        {
            for (var i = 0; i < command.Arguments.Count; i++)
            {
                var argument = command.Arguments[i];
                var choices = Words(argument.GetCompletions(CompletionContext.Empty));
                Add(rows, command.Name, argument.Arity.MaximumNumberOfValues > 1 ? "*" : $"{i + 1}", Value(argument.HelpName ?? argument.Name, choices), choices, argument.Description);
            }
            AddOptions(rows, command.Name, command.Options.Concat(root.Options.Where(static option => option.Recursive)));
        }
        return rows.ToString().TrimEnd('\n');
    }

    private static void AddOptions(StringBuilder rows, string command, IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            var names = string.Join(',', option.Aliases.Where(static alias => alias[0] == '-' && alias != "-?").Prepend(option.Name));
            var isFlag = option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool);
            var choices = isFlag ? [] : Words(option.GetCompletions(CompletionContext.Empty));
            Add(rows, command, names, isFlag ? "flag" : Value(option.HelpName, choices), choices, option.Description);
        }
    }

    private static string Value(string? name, string[] choices) => name switch
    {
        _ when choices.Length > 0 => "words",
        "FILE" or "PATH" => "files",
        "FOLDER" => "folders",
        "RULE" => "rules",
        _ => "text",
    };

    private static string[] Words(IEnumerable<CompletionItem> items) => [.. items.Select(static item => item.Label)];

    /// <summary>Of a description its first clause; without what means something to a shell.</summary>
    private static void Add(StringBuilder rows, string command, string names, string value, string[] choices, string? description)
    {
        var about = (description ?? "").Split(". ")[0].Split(": ")[0].Split("; ")[0].TrimEnd('.').Replace('\'', '\u2019').Replace("\"", "");
        rows.Append(command).Append('|').Append(names).Append('|').Append(value).Append('|').AppendJoin(' ', choices).Append('|').Append(about.Replace('|', '/')).Append('\n');
    }
}
