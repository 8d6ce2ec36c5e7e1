namespace Habeas;

/// <summary>
/// What is the same for every finding of one rule. A rule is a permanent id: an id is never given out twice and never changes its meaning.
/// </summary>
public sealed class RuleInfo
{
    /// <summary>By the first digit of their ids.</summary>
    private static readonly string[] Families = ["Text", "Structure", "Chronology", "Arithmetic", "Institutions", "Identity", "References", "Provenance", "Protection", "Code"];

    private readonly object? _named;

    internal RuleInfo(string id, string name, Severity severity, string message)
        : this(id, severity, message) => Name = name;

    /// <param name="id">The permanent id.</param>
    /// <param name="named">An object whose class is called as the fault is. What that is called takes a while to find out, and most runs need not know.</param>
    /// <param name="severity">Where no manifest says otherwise.</param>
    /// <param name="message">The message.</param>
    internal RuleInfo(string id, object named, Severity severity, string message)
        : this(id, severity, message) => _named = named;

    private RuleInfo(string id, Severity severity, string message)
    {
        Id = id;
        DefaultSeverity = severity;
        Number = ((id[3] - '0') * 1000) + ((id[4] - '0') * 100) + ((id[5] - '0') * 10) + id[6] - '0';
        MessageFormat = message;
    }

    /// <summary>The permanent id, <c>HAB</c> and four digits: 00xx text, 10xx structure, then a thousand a family.</summary>
    public string Id { get; }

    /// <summary>The fault in PascalCase, such as <c>TermEndsBeforeItStarts</c>.</summary>
    public string Name => field ??= _named!.GetType().Name;

    /// <summary>The severity where no manifest says otherwise.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>One sentence without a full stop, with <c>{0}</c> to <c>{9}</c> for a finding's arguments.</summary>
    public string MessageFormat { get; }

    /// <summary>The family, as its folder is called: <c>Chronology</c>.</summary>
    internal string Family => Families[Number / 1000];

    /// <summary>The four digits of the id.</summary>
    internal int Number { get; }

    /// <summary>True for the faults after which a record cannot be read as JSON, so that no rule runs on it (HAB00xx of severity error).</summary>
    internal bool IsSyntax => DefaultSeverity == Severity.Error && Id[3] == '0' && Id[4] == '0';

    /// <inheritdoc/>
    public override string ToString() => Id + " " + Name;
}
