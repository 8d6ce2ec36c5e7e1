namespace Habeas.Institutions;

/// <summary>What a check found in a text.</summary>
/// <param name="Check">Which check.</param>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="End">One past its last byte.</param>
/// <param name="IsPossible">True when it is a fault only if something holds that is not known for certain: a warning at most.</param>
/// <param name="Arguments">What the message says.</param>
internal sealed record TextFault(TextCheck Check, int Start, int End, bool IsPossible, string[] Arguments);
