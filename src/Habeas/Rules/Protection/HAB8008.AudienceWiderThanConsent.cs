using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AudienceWiderThanConsent() : SourceRule("HAB8008", Severity.Error, "the source is open to \"{0}\", but consent was given for \"{1}\" only")
{
    protected override void Check(SourceView source, RuleContext context)
    {
        foreach (var consent in source.Consent)
        {
            var access = source.Access.IsAbsent ? context.DefaultAccess : source.Access.Index;
            // The list goes from the widest audience to the narrowest.
            if (access < 0 || access >= consent.Audience.Index || Consents.IsWidened(source, consent))
                continue;
            if (source.Access.IsAbsent)
                context.Report(this, consent.Audience.Range, CodeSet.Default[CodeTables.Access].Names[access], consent.Audience.ToString());
            else
                context.Report(this, source.Access.Range, source.Access.ToString(), consent.Audience.ToString()).RelatedTo(consent.Audience.Range.Start, consent.Audience.Range.End)
                    .WithEdit(source.Access.Range, "\"" + consent.Audience.ToString() + "\"", isSafe: false);
        }
    }
}
