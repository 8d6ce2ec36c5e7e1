using Habeas.Analyzers.Code;

namespace Habeas.Analyzers;

internal sealed class CodeOutsideOpenList() : UnknownCodeRule(
    "HAB9003", Severity.Warning, "\"{0}\" is not in the list \"{1}\"{2} (a publisher's own code is defined under \"codes\" in habeas.json)", isOpen: true);
