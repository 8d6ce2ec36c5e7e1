namespace Habeas.Checking;

/// <summary>Where a value breaks a schema.</summary>
/// <param name="Start">First byte of the fault in the document.</param>
/// <param name="End">One past its last byte.</param>
/// <param name="Message">What is wrong, as half a sentence without full stop.</param>
internal readonly record struct ExtensionFault(int Start, int End, string Message);
