using System;

namespace Habeas.Records;

/// <summary>The property must stand, unless the record is retracted.</summary>
/// <remarks>
/// A retracted record keeps only its kind, its id and the retraction. The C# <c>required</c> modifier would forbid to build or read
/// such a record, so what a kind requires is a nullable property or a list with this attribute, and the checker holds it.
/// Items have no such exception: what they require is <c>required</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredUnlessRetractedAttribute : Attribute;
