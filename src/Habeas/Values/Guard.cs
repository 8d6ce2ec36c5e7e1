using System;

namespace Habeas;

/// <summary>Refuses null arguments, on every framework in the same words.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name)
        where T : class
    {
#if NET
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
#else
        return value ?? throw new ArgumentNullException(name);
#endif
    }
}
