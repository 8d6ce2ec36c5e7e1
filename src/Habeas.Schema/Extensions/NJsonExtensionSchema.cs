using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Checking;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Habeas.Schema.Extensions;

/// <summary>A partner's schema as NJsonSchema has it.</summary>
internal sealed class NJsonExtensionSchema(JsonSchema schema, IReadOnlyList<IgnoredKeyword> ignored) : IExtensionSchema
{
    private static readonly JsonLoadSettings FirstCounts = new() { LineInfoHandling = LineInfoHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Ignore };

    public IReadOnlyList<IgnoredKeyword> Ignored => ignored;

    public IReadOnlyList<ExtensionFault> Check(byte[] text, int start, int end)
    {
        using var reader = new OffsetReader(text, start, end);
        reader.Read();
        var value = JToken.ReadFrom(reader, FirstCounts);
        var places = new TokenPlaces(value);
        return [.. schema.Validate(value).SelectMany(static error => Innermost(error)).Where(error => !IsFalseAlarm(error, places)).Select(error => Fault(error, places, start, end)).Distinct().OrderBy(static fault => fault.Start)];
    }

    /// <summary>What is wrong with an item or a property is more to the point than that something is.</summary>
    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.ArrayItemNotValid or ValidationErrorKind.AdditionalItemNotValid or ValidationErrorKind.AdditionalPropertiesNotValid or ValidationErrorKind.NotAllOf } outer
            && outer.Errors.Values.SelectMany(static errors => errors).SelectMany(Innermost).ToList() is { Count: > 0 } inner
            ? inner
            : [error];

    /// <summary>Where NJsonSchema is stricter than JSON Schema: properties missing of what is no object, and characters that are two units of UTF-16.</summary>
    private static bool IsFalseAlarm(ValidationError error, TokenPlaces places) => error.Kind switch
    {
        ValidationErrorKind.PropertyRequired => places.At(error) is not (null or JObject),
        ValidationErrorKind.StringTooLong => places.At(error) is JValue { Value: string text } && text.EnumerateRunes().Count() <= error.Schema.MaxLength,
        _ => false,
    };

    private static ExtensionFault Fault(ValidationError error, TokenPlaces places, int start, int end)
    {
        if (!error.HasLineInfo)
            return new ExtensionFault(start, end, ErrorWords.Of(error, null));
        var token = places.At(error);
        var from = error.LineNumber - 1;
        // Of something large its first character is enough.
        return new ExtensionFault(from, token is JContainer and not JProperty ? from + 1 : error.LinePosition, ErrorWords.Of(error, token));
    }
}
