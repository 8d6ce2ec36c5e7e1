using Habeas.Institutions;

namespace Habeas.Rules;

internal sealed class IdentifierOfAnotherForm() : TextRule("HAB1108", Severity.Error, "\"{0}\" is not written as numbers of {2} are, such as \"{1}\"", TextChecks.NumberForm);
