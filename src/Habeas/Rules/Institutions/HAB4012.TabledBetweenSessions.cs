using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class TabledBetweenSessions() : TextRule("HAB4012", Severity.Info, "tabled on {0}, while {1} sat until {2} and again from {3}: it looks like the day of a later edition", TextChecks.InSession);
