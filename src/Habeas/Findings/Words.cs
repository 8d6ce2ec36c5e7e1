namespace Habeas.Findings;

/// <summary>Small things that make messages read like sentences.</summary>
internal static class Words
{
    /// <summary>"a case", "an event".</summary>
    public static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;
}
