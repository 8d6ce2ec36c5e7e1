namespace Habeas.Matching;

/// <summary>Where two words are not written alike.</summary>
internal readonly struct Difference(int at, int otherAt, string written, string other, double cost)
{
    /// <summary>Place in the first word.</summary>
    public int At { get; } = at;

    /// <summary>Place in the second word.</summary>
    public int OtherAt { get; } = otherAt;

    /// <summary>What stands in the first word; empty where it has nothing there.</summary>
    public string Written { get; } = written;

    public string Other { get; } = other;

    public double Cost { get; } = cost;
}
