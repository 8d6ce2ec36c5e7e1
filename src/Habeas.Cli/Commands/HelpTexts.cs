namespace Habeas.Cli.Commands;

/// <summary>What stands on a help page behind the options.</summary>
internal static class HelpTexts
{
    public static string After(string command, bool isRoot) => isRoot ? Root : command switch
    {
        "check" => Check,
        "fmt" => Fmt,
        "init" => Init,
        "new" => New,
        "explain" => Explain,
        "schema" => Schema,
        "show" => Show,
        _ => Completion,
    };

    private const string ExitCodes = """

        Exit codes (of several that apply, the highest):
          0    no error was found; warnings there may be
          1    at least one error was found
          2    the arguments make no sense; nothing was checked
          3    something could not be read, or a folder holds no records
          4    a fault of the program, or a report or record that could not be written
          130  broken off with Ctrl-C

        """;

    private const string Root = """

        Examples:
          habeas check                     check the current folder and all below it
          habeas check cases/ bodies/      check two folders together, as one set
          habeas fmt                       lay the records of the current folder out alike
          habeas init records              make a folder for records
          habeas new case ada cases        write the file of a new record
          habeas explain HAB2001           tell what a finding means and how to mend it
          habeas schema person             print the JSON Schema of a kind
          habeas completion bash           print the script that completes commands in bash

        "habeas COMMAND --help" tells what a command can do.

        """ + ExitCodes;

    private const string Check = """

        Examples:
          habeas check                                   the current folder
          habeas check persons/ada.person.json           one record
          habeas check --quiet | grep HAB6001            one line a finding
          habeas check --format github                   notes beside the lines of a pull request
          habeas check --out sarif=habeas.sarif,junit=habeas.xml
          jq -c '.[]' export.json | habeas check -       one record a line, from another program
          habeas check --diff                            what --fix would change, as a diff
          habeas check --fix                             mends it, and reports what is left
          habeas check --fix --unsafe-fixes              mends also what must be looked at afterwards
          habeas check --fix - < old.ndjson > new.ndjson

        What is given in one call is one set: references are looked up in all of it. The nearest habeas.json,
        in a file's folder or above it, sets severities, the publisher's own codes and its namespace.
        --fix changes no other byte than those of the edits. A file is replaced whole or not at all; one that is
        read-only, or was changed meanwhile, is left alone (code 4). The exit code tells what stands in the files
        when the command is done: after --fix of what is left, with --diff, which writes nothing, of all.
        NO_COLOR and TERM=dumb are respected; colours and the progress bar appear only in a terminal.

        """ + ExitCodes;

    private const string Fmt = """

        Examples:
          habeas fmt                       every record of the current folder and below
          habeas fmt --check               change nothing, name what is not laid out
          habeas fmt - < old.json > new.json

        A file is written beside the old one, brought to the disk, and put in its place; one that was changed
        meanwhile is left alone. A run that is killed may leave hidden drafts (.name.number.tmp), which no
        command reads and which can be deleted. A file with a broken syntax is left as it is and its faults told.

        """ + ExitCodes;

    private const string Init = """

        Examples:
          habeas init
          habeas init records --namespace records.example.org --publisher "Example Rights Group" --language fr

        Written are habeas.json, .gitignore, .vscode/settings.json, .github/workflows/habeas.yml and
        .pre-commit-config.yaml, each only where there is none; code 2 when all are there. In .vscode/habeas lie the
        schemas by which VS Code completes and explains what is written; "habeas schema --editor --output .vscode/habeas"
        renews them for a new version, or for codes added to habeas.json.

        """ + ExitCodes;

    private const string New = """

        Examples:
          habeas new person ada-lovelace persons     persons/ada-lovelace.person.json
          habeas new case p-7f3a cases               a slug that says nothing

        """ + ExitCodes;

    private const string Explain = """

        Examples:
          habeas explain HAB2001           by id
          habeas explain DuplicateRecordId by name
          habeas explain --all             every rule with its severity, one a line

        """ + ExitCodes;

    private const string Schema = """

        Examples:
          habeas schema                              any record, on standard output
          habeas schema declaration > declaration.schema.json
          habeas schema --output schema              one file a kind, for validators
          habeas schema --editor --output .vscode    the same for editors

        Nothing is ever fetched: each document is whole. Validators that follow draft-07 agree with this program on what
        is valid; what it checks beyond that no schema can say. Unknown codes of open lists are valid.

        """ + ExitCodes;

    private const string Show = """

        Examples:
          habeas show case:tokmadi-muratkhan                      all that is said of him, with who says it
          habeas show person:dzhakishev-mukhtar --on 2017-10-12   custody and proceedings on that day
          habeas show declaration:pace-wd-670 seeds/              one text: dates, signatories, demands

        Custody and proceedings are worked out each time, with how certain they are and by which statements;
        no record is changed. What is marked sensitive is printed, with its mark: mind who reads it.

        """ + ExitCodes;

    private const string Completion = """

        How to use it:
          bash        habeas completion bash > ~/.local/share/bash-completion/completions/habeas
          zsh         habeas completion zsh > "${fpath[1]}/_habeas"
          fish        habeas completion fish > ~/.config/fish/completions/habeas.fish
          powershell  habeas completion powershell >> $PROFILE

        """ + ExitCodes;
}
