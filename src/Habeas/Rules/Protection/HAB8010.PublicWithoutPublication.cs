using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PublicWithoutPublication() : SourceRule("HAB8010", Severity.Warning, "consent is given for \"{0}\", but \"publication\" is not among the uses agreed to")
{
    protected override void Check(SourceView source, RuleContext context)
    {
        foreach (var consent in source.Consent)
        {
            if (!consent.Audience.Is(AccessCodes.Public) || !consent.Uses.IsPresent || !consent.Withdrawn.IsAbsent)
                continue;
            var mayBePublished = false;
            foreach (var use in consent.Uses)
            {
                // A use that a publisher has added may be one.
                mayBePublished |= use.Index < 0 || use.Is(UseCodes.Publication) || use.Index >= Codes.CodeLists.Use.Codes.Count;
            }
            if (!mayBePublished)
                context.Report(this, consent.Audience.Range, consent.Audience.ToString());
        }
    }
}
