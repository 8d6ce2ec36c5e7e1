using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class SignedAfterClose() : TextRule("HAB4009", Severity.Warning, "signed on {0} or later, but the list closed on {1} at the latest: {2} takes no signatures after that", TextChecks.SigningTime);
