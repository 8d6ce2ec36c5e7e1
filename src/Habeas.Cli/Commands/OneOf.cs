using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using Habeas.Findings;

namespace Habeas.Cli.Commands;

/// <summary>Options and arguments that take one of a few words, refused in a sentence.</summary>
internal static class OneOf
{
    public static void AcceptOneOf(this Option<string> option, string[] choices)
    {
        option.Validators.Add(result => Check(result, option.Name, choices));
        option.CompletionSources.Add(choices);
    }

    public static void AcceptOneOf(this Argument<string> argument, string[] choices)
    {
        argument.Validators.Add(result => Check(result, argument.Name, choices));
        argument.CompletionSources.Add(choices);
    }

    private static void Check(SymbolResult result, string name, string[] choices)
    {
        foreach (var token in result.Tokens)
        {
            if (Array.IndexOf(choices, token.Value) < 0)
                result.AddError($"{name} is one of {string.Join(", ", choices)}, and \"{token.Value}\" is not{Nearest.Hint(token.Value, choices)}");
        }
    }
}
