namespace Habeas.Matching;

/// <summary>One way to tell what is what in a name.</summary>
internal sealed class NameReading(Word[] given, Word[] family, Word? patronymic, bool isSure, bool isInverted = false)
{
    /// <summary>Given names and initials in their order; empty where the name has none.</summary>
    public Word[] Given { get; } = given;

    /// <summary>Surnames in their order; empty where the name is a given name alone.</summary>
    public Word[] Family { get; } = family;

    public Word? Patronymic { get; } = patronymic;

    /// <summary>Whether capitals, a comma or a particle show it.</summary>
    public bool IsSure { get; } = isSure;

    /// <summary>Whether it takes the first word for the surname, although nothing shows that. Two names are not both read so.</summary>
    public bool IsInverted { get; } = isInverted;
}
