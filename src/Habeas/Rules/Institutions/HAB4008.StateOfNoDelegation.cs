using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class StateOfNoDelegation() : TextRule("HAB4008", Severity.Warning, "\"{0}\" is not among the member States known of {1} at that time", TextChecks.Delegation);
