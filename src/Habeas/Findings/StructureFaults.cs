namespace Habeas.Findings;

/// <summary>HAB10xx: the text is JSON, but not in the shape of the format. Found by the reader while it reads.</summary>
internal static class StructureFaults
{
    public static readonly RuleInfo NotARecord = Error("HAB1001", "NotARecord", "{0}: a record begins with \"kind\", which is one of {1}");
    public static readonly RuleInfo UnknownKind = Error("HAB1002", "UnknownKind", "\"{0}\" is not a kind of record{1}; the kinds are {2}");
    public static readonly RuleInfo MissingProperty = Error("HAB1003", "MissingProperty", "this {0} lacks \"{1}\"{2}");
    public static readonly RuleInfo UnknownProperty = new("HAB1004", "UnknownProperty", Severity.Warning, "{0} has no property \"{1}\"{2}");
    public static readonly RuleInfo DuplicateProperty = Error("HAB1005", "DuplicateProperty", "\"{0}\" stands here a second time: only the first counts, delete one");
    public static readonly RuleInfo WrongType = Error("HAB1006", "WrongType", "{0} was found where {1} was expected");
    public static readonly RuleInfo NullValue = Error("HAB1007", "NullValue", "null says nothing: leave \"{0}\" out, or name it under \"unknown\" if somebody looked in vain");
    public static readonly RuleInfo BadDate = Error("HAB1008", "BadDate", "\"{0}\" is not a date: {1}");
    public static readonly RuleInfo ImpossibleDate = Error("HAB1009", "ImpossibleDate", "\"{0}\" cannot be: {1}");
    public static readonly RuleInfo BadValue = Error("HAB1010", "BadValue", "\"{0}\" is not {1}");
    public static readonly RuleInfo WrongKind = Error("HAB1011", "WrongKind", "\"{0}\" cannot stand here: {1} was expected");
    public static readonly RuleInfo UnknownClosedCode = Error("HAB1012", "UnknownCode", "\"{0}\" is not in the closed list \"{1}\"{2}");
    public static readonly RuleInfo EmptyValue = Error("HAB1013", "EmptyValue", "{0} is empty: leave it out when there is nothing to say");
    public static readonly RuleInfo OutOfRange = Error("HAB1014", "OutOfRange", "{0} is outside the range from {1} to {2}");
    public static readonly RuleInfo HalfCharacter = Error("HAB1015", "HalfCharacter", "\"{0}\" is half of a character: the other half of the pair is missing");
    public static readonly RuleInfo TooFewItems = Error("HAB1016", "TooFewItems", "\"{0}\" needs at least {1} items");

    /// <summary>A rule of the format that no schema can state: an open list may be added to, so an unknown code of one is never an error.</summary>
    public static readonly RuleInfo UnknownOpenCode = new("HAB1101", "UnknownOpenCode", Severity.Warning, "\"{0}\" is not in the list \"{1}\"{2} (a publisher's own code is defined under \"codes\" in habeas.json)");

    public static readonly RuleInfo[] All =
    [
        NotARecord, UnknownKind, MissingProperty, UnknownProperty, DuplicateProperty, WrongType, NullValue, BadDate, ImpossibleDate, BadValue, WrongKind,
        UnknownClosedCode, EmptyValue, OutOfRange, HalfCharacter, TooFewItems, UnknownOpenCode,
    ];

    /// <summary>Whether a value with this fault is no value.</summary>
    public static bool MakesInvalid(RuleInfo rule) => rule.Number is >= 1006 and <= 1015;

    private static RuleInfo Error(string id, string name, string message) => new(id, name, Severity.Error, message);
}
