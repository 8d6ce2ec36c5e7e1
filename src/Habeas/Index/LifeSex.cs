namespace Habeas.Index;

/// <summary>What facts say of a person's sex.</summary>
internal enum LifeSex : byte
{
    Unknown,
    Female,
    Male,
    Other,
}
