using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class TextOfAnotherBody() : TextRule("HAB4011", Severity.Warning, "{0} {1}", TextChecks.Type);
