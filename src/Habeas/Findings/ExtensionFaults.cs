namespace Habeas.Findings;

/// <summary>What partners keep under <c>extensions</c> and the schemas they name for it. Found only where a validator is plugged in, as the command line does.</summary>
internal static class ExtensionFaults
{
    public static readonly RuleInfo UnusableSchema = new("HAB1120", "UnusableExtensionSchema", Severity.Error, "the schema \"{0}\" cannot be used: {1}");
    public static readonly RuleInfo IgnoredKeyword = new("HAB1121", "IgnoredSchemaKeyword", Severity.Warning, "the schema \"{0}\" has \"{1}\" at {2}, which is not checked here{3}");
    public static readonly RuleInfo BreaksSchema = new("HAB1122", "ExtensionBreaksSchema", Severity.Error, "the schema of \"{0}\" does not allow this: {1}");

    public static readonly RuleInfo[] All = [UnusableSchema, IgnoredKeyword, BreaksSchema];
}
