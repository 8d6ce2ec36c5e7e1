namespace Habeas;

/// <content>The form as a regular expression, and in words.</content>
internal static partial class EdtfParser
{
    private const string Q = "[?~%]?";
    private const string Positive = "[1-9][0-9]*";
    private const string Significant = "(S" + Positive + ")";

    // A date without hour: a long year, a year of some significant digits, or year, month and day with open digits and qualifiers.
    private const string Date =
        "(" + Q + "(Y-?([1-9][0-9]{4,}|" + Positive + "E" + Positive + ")" + Significant + "?|-?[0-9]{4}" + Significant + ")" + Q
        + "|" + Q + "-?[0-9X]{4}" + Q + "(-" + Q + "[0-9X]{2}" + Q + "){0,2})";

    /// <summary>
    /// The form of a date without hour as an ECMAScript regular expression. It does not know the calendar: <c>2017-02-30</c> has the form, and is not a date.
    /// </summary>
    public const string Pattern =
        "^(" + Date + "(/(" + Date + "|\\.\\.)?)?|/" + Date + "|/\\.\\.|\\.\\./(" + Date + "|\\.\\.)?"
        + "|(?=\\[[^\\]]*\\](?![\\s\\S])|\\{[^}]*\\}(?![\\s\\S]))(?![\\s\\S]*\\.\\.[^,]*\\.\\.)[\\[{](\\.\\.)?" + Date + "((,|\\.\\.)" + Date + ")*(\\.\\.)?[\\]}])(?![\\s\\S])";

    /// <summary>What was expected, for messages.</summary>
    public const string Expected = "a date such as 2017-10-11, 2016-08, 2004~, [..2017-10-10] or 2018-03/2018-12";

    /// <summary>What is wrong with a text that is not a date, as a sentence without full stop.</summary>
    public static string Explain(string text, EdtfFault fault)
    {
        var quoted = Ascii.Quote(text);
        return fault switch
        {
            EdtfFault.NoSuchDay => quoted + " has the form of a date, but the calendar has no such day, month or hour",
            EdtfFault.EndBeforeBegin => quoted + " ends before it begins; the earlier date comes first",
            EdtfFault.HasTime => quoted + " carries an hour; expected only the date, the hour stands in 'time'",
            _ => quoted + " is not a date; expected " + Expected,
        };
    }
}
