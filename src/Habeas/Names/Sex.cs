namespace Habeas.Matching;

/// <summary>What a title, a patronymic or the ending of a surname tells of the sex of whoever bears it.</summary>
internal enum Sex
{
    Unknown,
    Female,
    Male,
}
