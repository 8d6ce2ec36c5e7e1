namespace Habeas.Cli.Output;

/// <summary>Some lines that others take the place of; either may be none. Lines are counted from 0, and the end is not part of it.</summary>
internal readonly record struct LineChange(int Before, int BeforeEnd, int After, int AfterEnd);
