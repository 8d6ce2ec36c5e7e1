namespace Habeas.Cli;

/// <summary>What the command tells whoever started it. Of several that apply, the highest.</summary>
internal static class ExitCode
{
    /// <summary>No finding of severity error; warnings there may be.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding of severity error.</summary>
    public const int Errors = 1;

    /// <summary>The arguments make no sense; nothing was checked.</summary>
    public const int BadArguments = 2;

    /// <summary>Something could not be read, or a folder holds nothing to read.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the program, or a report or record that could not be written.</summary>
    public const int InternalFault = 4;

    /// <summary>What every help page and the READMEs say of each.</summary>
    public static readonly (int Code, string Meaning)[] Meanings =
    [
        (Clean, "no error was found; warnings there may be"),
        (Errors, "at least one error was found"),
        (BadArguments, "the arguments make no sense; nothing was checked"),
        (Unreadable, "something could not be read, or a folder holds no records"),
        (InternalFault, "a fault of the program, or a report or record that could not be written"),
        (130, "broken off with Ctrl-C"),
    ];
}
