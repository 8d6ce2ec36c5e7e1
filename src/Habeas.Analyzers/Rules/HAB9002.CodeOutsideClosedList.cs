using Habeas.Analyzers.Code;

namespace Habeas.Analyzers;

internal sealed class CodeOutsideClosedList() : UnknownCodeRule("HAB9002", Severity.Error, "\"{0}\" is not in the closed list \"{1}\"{2}", isOpen: false);
