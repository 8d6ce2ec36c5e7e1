namespace Habeas.Matching;

/// <summary>Whether two words, or parts of names, can be one.</summary>
internal enum Fit
{
    Other,
    Doubtful,
    Same,
}
