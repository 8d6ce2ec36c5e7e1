namespace Habeas.Schema.Tests.Agreement;

/// <summary>A document that all are asked about.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Schema">The schema document that it is held to.</param>
/// <param name="Json">Its text, in one line.</param>
internal sealed record Sample(string Origin, string Schema, string Json);
