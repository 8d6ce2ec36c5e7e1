using Habeas.Json;

namespace Habeas.Rules;

internal sealed class QuotationWithoutSpeaker() : QuotationRule("HAB7002", Severity.Warning, "nothing says whose words these are: a quotation has \"speaker\", or \"original\" where the words stand first")
{
    protected override void Check(QuotationView quotation, RuleContext context)
    {
        if (quotation.Speaker.IsPresent || !quotation.Original.IsAbsent || Marks.ExplainAbsence(quotation, "speaker"u8))
            return;
        context.Report(this, new ByteRange(quotation.Range.Start, quotation.Range.Start + 1));
    }
}
