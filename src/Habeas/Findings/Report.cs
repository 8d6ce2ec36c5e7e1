namespace Habeas.Findings;

/// <summary>A finding as the engine notes it: a rule, a byte range of the document, arguments. Rendered into a <see cref="Finding"/> only when somebody asks.</summary>
internal sealed class Report(RuleInfo rule, int start, int end, string[] arguments)
{
    public RuleInfo Rule { get; } = rule;

    /// <summary>First byte of the fault, counted from the beginning of the document.</summary>
    public int Start { get; } = start;

    /// <summary>One past its last byte.</summary>
    public int End { get; } = end;

    public string[] Arguments { get; } = arguments;

    public Edit[] Edits { get; private set; } = [];

    /// <summary>True when the record accepts it.</summary>
    public bool IsSuppressed { get; set; }

    /// <summary>Another place in the same document that belongs to the fault, or -1.</summary>
    public int RelatedStart { get; private set; } = -1;

    public int RelatedEnd { get; private set; } = -1;

    /// <summary>The same place and edits under another rule.</summary>
    public Report As(RuleInfo rule, params string[] arguments) => new(rule, Start, End, arguments) { Edits = Edits };

    /// <summary>What mends it: so many bytes are replaced.</summary>
    public Report WithEdit(int start, int end, string replacement, bool isSafe)
    {
        Edits = [.. Edits, new Edit(start, end - start, replacement, isSafe)];
        return this;
    }

    /// <inheritdoc cref="WithEdit(int, int, string, bool)"/>
    public Report WithEdit(Json.ByteRange range, string replacement, bool isSafe) => WithEdit(range.Start, range.End, replacement, isSafe);

    public Report RelatedTo(int start, int end)
    {
        RelatedStart = start;
        RelatedEnd = end;
        return this;
    }
}
