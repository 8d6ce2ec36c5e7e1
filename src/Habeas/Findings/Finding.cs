using System.Collections.Generic;

namespace Habeas;

/// <summary>One fault of one record, with its place and what to do. Immutable.</summary>
public sealed class Finding
{
    internal Finding(RuleInfo rule, Severity severity, string message, Location location)
    {
        Rule = rule;
        Severity = severity;
        Message = message;
        Location = location;
    }

    /// <summary>The rule that is broken.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The severity in force at this place: the rule's own, or what the nearest manifest says.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong and what was expected, one sentence without a full stop.</summary>
    public string Message { get; }

    /// <summary>Where it stands.</summary>
    public Location Location { get; }

    /// <summary>What is inserted into the rule's message.</summary>
    public IReadOnlyList<string> Arguments { get; internal init; } = [];

    /// <summary>The id of the record; null when it is not known, or the fault is no record's.</summary>
    public string? Record { get; internal init; }

    /// <summary>Other places that belong to the fault, such as the first of two records with one id.</summary>
    public IReadOnlyList<Location> Related { get; internal init; } = [];

    /// <summary>Changes of the text that mend the fault, all of them together; empty where a person must decide. <see cref="HabeasFixer"/> makes them.</summary>
    public IReadOnlyList<Edit> Edits { get; internal init; } = [];

    /// <summary>Whether there are edits and none of them can change what the record says.</summary>
    internal bool IsSafelyFixable
    {
        get
        {
            foreach (var edit in Edits)
            {
                if (!edit.IsSafe)
                    return false;
            }
            return Edits.Count > 0;
        }
    }

    /// <summary>The first byte of the fault, counted as those of <see cref="Edits"/> are.</summary>
    internal int Start { get; init; }

    /// <summary>The line on which the document begins that the bytes are counted in; 1 but in NDJSON.</summary>
    internal int FirstLine { get; init; } = 1;

    /// <summary>The finding as a compiler prints it.</summary>
    public override string ToString() => $"{Location}: {Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
