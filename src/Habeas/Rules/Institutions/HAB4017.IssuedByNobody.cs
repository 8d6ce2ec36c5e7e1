using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IssuedByNobody() : DeclarationRule("HAB4017", Severity.Error, "this text commits only its signatories, so that {0}")
{
    public override IReadOnlyList<string> Needs { get; } = ["issuers", "commits"];

    protected override void Check(DeclarationView text, RuleContext context)
    {
        var isWritten = text.Type.Is(DeclarationCodes.WrittenDeclaration);
        if (!isWritten && !text.Commits.Is(CommitsCodes.Signatories))
            return;
        if (isWritten && text.Commits.Is(CommitsCodes.Issuers))
            context.Report(this, text.Commits.Range, "it cannot commit a body that issues it: \"commits\" is \"signatories\"");
        else if (text.Issuers.Count > 0)
            context.Report(this, new ByteRange(text.Issuers.Range.Start, text.Issuers.Range.Start + 1), "nobody issues it: in whose framework it was made is its \"forum\", and its first author a signatory");
    }
}
