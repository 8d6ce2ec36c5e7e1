namespace Habeas.Benchmarks;

/// <summary>In what order the properties of an object stand.</summary>
internal enum PropertyOrder
{
    /// <summary>As the format defines them, and <c>habeas fmt</c> lays them out.</summary>
    Format,

    /// <summary>By their names, as many serializers write maps.</summary>
    Alphabetical,

    /// <summary>In another order than the format's, but always the same, as a program of a publisher's own writes them.</summary>
    Own,

    /// <summary>In each record another: nothing can be foretold.</summary>
    Random,
}
