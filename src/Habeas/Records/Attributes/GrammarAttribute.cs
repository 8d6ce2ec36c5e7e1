using System;

namespace Habeas.Records;

/// <summary>How the string is written. On a list it holds for each item, on a map for each key.</summary>
/// <remarks>Without it a string is any text that is not empty.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class GrammarAttribute(Grammar grammar) : Attribute
{
    public Grammar Grammar { get; } = grammar;
}
