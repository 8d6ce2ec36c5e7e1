namespace Habeas;

/// <summary>Whether two written names can be the name of one person.</summary>
/// <remarks>It is a judgement about names, never about people: two people can be called alike, and one person can have two names that nothing connects.</remarks>
public enum NameVerdict
{
    /// <summary>They are different names.</summary>
    Different = 0,

    /// <summary>They are close, or too short to tell: somebody should look.</summary>
    Possible = 1,

    /// <summary>They are one name, written in two ways.</summary>
    Same = 2,
}
