namespace Habeas.Findings;

/// <summary>HAB00xx: the text is not JSON, or cannot be read. Found by the reader and the checker; a record with an error of these is not checked further.</summary>
internal static class TextFaults
{
    public static readonly RuleInfo Empty = Error("HAB0001", "EmptyText", "there is nothing in it: a record was expected, an object in braces");
    public static readonly RuleInfo NotUtf8 = Error("HAB0002", "NotUtf8", "this is not UTF-8: the byte {0} cannot stand here; save the file as UTF-8");
    public static readonly RuleInfo OtherEncoding = Error("HAB0003", "OtherEncoding", "the text is {0}: save the file as UTF-8");
    public static readonly RuleInfo TooLarge = Error("HAB0004", "TooLarge", "the {0} is larger than the limit of {1} bytes: split it, or raise the limit if it is meant to be so large");
    public static readonly RuleInfo TooDeep = Error("HAB0005", "TooDeep", "brackets and braces are nested deeper than {0}");
    public static readonly RuleInfo BrokenMember = Error("HAB0006", "BrokenJson", "the JSON is broken here: {0}");
    public static readonly RuleInfo Unclosed = Error("HAB0007", "Unclosed", "{0} opened here is never closed; the rest of the record was not read");
    public static readonly RuleInfo BadEscape = Error("HAB0008", "BadEscape", "{0}");
    public static readonly RuleInfo TextAfterEnd = Error("HAB0009", "TextAfterEnd", "the record has ended, but more text follows: a file holds one record, an array of records, or one record a line (.ndjson)");
    public static readonly RuleInfo Unreadable = Error("HAB0010", "Unreadable", "cannot be read: {0}");
    public static readonly RuleInfo ByteOrderMark = new("HAB0011", "ByteOrderMark", Severity.Warning, "the file begins with a byte order mark, which other tools refuse: save it as UTF-8 without one");
    public static readonly RuleInfo MoreFindings = new("HAB0012", "MoreFindings", Severity.Warning, "{0} more findings in this file are not shown: mend these first");

    public static readonly RuleInfo[] All =
        [Empty, NotUtf8, OtherEncoding, TooLarge, TooDeep, BrokenMember, Unclosed, BadEscape, TextAfterEnd, Unreadable, ByteOrderMark, MoreFindings];

    private static RuleInfo Error(string id, string name, string message) => new(id, name, Severity.Error, message);
}
