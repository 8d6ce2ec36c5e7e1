using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AudienceWiderThanConsent() : SourceRule("HAB8008", Severity.Error, "the source is open to \"{0}\", but consent was given for \"{1}\" only")
{
    protected override void Check(SourceView source, RuleContext context)
    {
        foreach (var consent in source.Consent)
        {
            // The list goes from the widest audience to the narrowest.
            if (source.Access.Index >= 0 && source.Access.Index < consent.Audience.Index)
            {
                context.Report(this, source.Access.Range, source.Access.ToString(), consent.Audience.ToString()).RelatedTo(consent.Audience.Range.Start, consent.Audience.Range.End)
                    .WithEdit(source.Access.Range, "\"" + consent.Audience.ToString() + "\"", isSafe: false);
            }
        }
    }
}
