using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdentifierOfAnotherForm() : IdentifierRule("HAB1108", Severity.Error, "\"{0}\" is not written as {1} numbers are, such as {2}")
{
    protected override void Check(IdentifierView identifier, RuleContext context)
    {
        var scheme = identifier.Scheme.Index;
        // Patterns that nobody has checked against the body's own texts are no ground for an error.
        if (!identifier.Number.IsPresent || scheme < 0 || scheme >= CodeLists.Scheme.Codes.Count || CodeLists.Scheme.Codes[scheme] is not { Source: { } source, Pattern: not null } info)
            return;
        if (!SchemePatterns.IsMatch(scheme, context.Decode(identifier.Number)))
            context.Report(this, identifier.Number.Range, identifier.Number.ToString(), info.Code, source);
    }
}
