namespace Habeas;

/// <summary>How much a finding matters. Ordered: the greater, the graver.</summary>
public enum Severity
{
    /// <summary>Not reported at all.</summary>
    Off = 0,

    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info = 1,

    /// <summary>Probably a fault, or a fault that cannot be proved from the records alone.</summary>
    Warning = 2,

    /// <summary>Certainly a fault. A check that finds one fails.</summary>
    Error = 3,
}
