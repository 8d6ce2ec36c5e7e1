using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class TooFewSigned() : TextRule("HAB4006", Severity.Error, "the list is said to be complete and has {0} {1}, but {2} demanded {3}{4}", TextChecks.Threshold);
