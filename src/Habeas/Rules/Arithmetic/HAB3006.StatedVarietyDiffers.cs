using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class StatedVarietyDiffers() : TextRule("HAB3006", Severity.Error, "{0} {1} are stated, but the signatories listed are of {2}, and the list is said to be {3}", TextChecks.Variety);
