using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class NumberOfAnotherYear() : TextRule("HAB4004", Severity.Warning, "\"{0}\" is a number of the year {1}, but the text was adopted {2}", TextChecks.NumberYear);
