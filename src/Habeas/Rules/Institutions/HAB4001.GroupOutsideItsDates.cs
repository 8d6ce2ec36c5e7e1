using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class GroupOutsideItsDates() : TextRule("HAB4001", Severity.Warning, "the group \"{0}\" is known {1}, but this was signed {2}", TextChecks.GroupDates);
