using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TestimonyWithoutConsent() : SourceRule("HAB8007", Severity.Warning, "nothing says what the witness agreed to: a source of type \"{0}\" has \"consent\"")
{
    protected override void Check(SourceView source, RuleContext context)
    {
        if (source.Type.Is(SourceCodes.Testimony) && source.Consent.IsAbsent && !source.Unknown.Names("consent"u8) && !source.Withheld.Names("consent"u8))
            context.Report(this, source.Type.Range, source.Type.ToString());
    }
}
