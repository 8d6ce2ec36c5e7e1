namespace Habeas.Json;

/// <summary>What the reader needs of a type for each object of it, close together: of a real record nearly every list holds objects of another type.</summary>
internal readonly struct TypeKeys
{
    /// <summary>The keys of its names.</summary>
    public readonly NameKey[] Names;

    /// <summary>Where to look when a name is not the one foretold.</summary>
    public readonly byte[] Buckets;

    /// <summary>As <see cref="Shape"/> has them.</summary>
    public readonly ulong RequiredMask;
    public readonly int SlotCount;
    public readonly int PresenceSlot;
    public readonly ushort Index;

    public TypeKeys(Shape shape)
    {
        Names = NameKey.Of(shape.Properties);
        Buckets = NameKey.Buckets(Names);
        RequiredMask = shape.RequiredMask;
        SlotCount = shape.SlotCount;
        PresenceSlot = shape.PresenceSlot;
        Index = checked((ushort)shape.Index);
    }

    /// <summary>False before it is made.</summary>
    public bool IsMade => Names is not null;
}
