using Habeas.Codes;

namespace Habeas.Records;

/// <summary>What holds for a whole folder or bundle: the file <c>habeas.json</c>, the first line of NDJSON, or the first element of an array. It is no record and has neither kind nor id.</summary>
public sealed record Manifest : Item
{
    /// <summary>The version of the format, such as <c>1.0</c>.</summary>
    [Grammar(Grammar.Version)]
    public required string Habeas { get; init; }

    /// <summary>The DNS name under which the publisher's ids are known elsewhere.</summary>
    [Grammar(Grammar.Dns)]
    public required string Namespace { get; init; }

    /// <summary>Who publishes the records.</summary>
    public required string Publisher { get; init; }

    /// <summary>Terms under which they may be used, as an SPDX identifier where there is one.</summary>
    public required string Licence { get; init; }

    /// <summary>The language in which the editors write.</summary>
    [Grammar(Grammar.LanguageTag)]
    public required string Language { get; init; }

    /// <summary>Who may get a record that says nothing itself.</summary>
    public required AccessCode Access { get; init; }

    /// <summary>The publisher's additions to code lists: list, then code, then entry. Open lists and <c>states</c> take additions; the other closed lists do not.</summary>
    public JsonMap<JsonMap<CodeEntry>>? Codes { get; init; }

    /// <summary>Severity by rule: <c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>. Absent: the rule's own.</summary>
    [Grammar(Grammar.RuleId)]
    public JsonMap<SeverityCode>? Severities { get; init; }

    /// <summary>JSON Schema of each extension that the records carry: DNS name, then the file, relative to the manifest. Nothing is ever fetched.</summary>
    [Grammar(Grammar.Dns)]
    public JsonMap<string>? Extensions { get; init; }
}
