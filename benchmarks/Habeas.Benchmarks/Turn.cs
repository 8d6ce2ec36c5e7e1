namespace Habeas.Benchmarks;

/// <summary>What a candidate took for a slice in one pass, in seconds.</summary>
/// <param name="First">When it was its turn for the first time, whatever else ran.</param>
/// <param name="Quiet">When it was its turn for the first time while nothing else ran just before and after it; null where that never was.</param>
internal readonly record struct Turn(double First, double? Quiet);
