using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class GroupOfNobody() : TextRule("HAB4007", Severity.Error, "\"{0}\" is not among the political groups known of {1}", TextChecks.GroupListed);
