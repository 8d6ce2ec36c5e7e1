using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace Habeas.Schema.Extensions;

/// <summary>Says in plain words what a schema finds wrong.</summary>
internal static partial class ErrorWords
{
    private const int Longest = 60;

    public static string Of(ValidationError error, JToken? token)
    {
        var schema = error.Schema;
        var value = Quoted(token);
        return error.Kind switch
        {
            ValidationErrorKind.StringExpected => $"{value} is no text",
            ValidationErrorKind.NumberExpected => $"{value} is no number",
            ValidationErrorKind.IntegerExpected => $"{value} is no whole number",
            ValidationErrorKind.BooleanExpected => $"{value} is neither true nor false",
            ValidationErrorKind.ObjectExpected => $"{value} is no object",
            ValidationErrorKind.ArrayExpected => $"{value} is no list",
            ValidationErrorKind.NullExpected => $"{value} is not null",
            ValidationErrorKind.NoTypeValidates => $"{value} is of none of the types that it may be",
            ValidationErrorKind.PropertyRequired => $"\"{error.Property}\" is missing",
            ValidationErrorKind.NoAdditionalPropertiesAllowed => $"there is no property \"{error.Property}\"",
            ValidationErrorKind.PatternMismatch => $"{value} does not match {schema.Pattern}",
            ValidationErrorKind.StringTooShort => $"{value} has fewer characters than {Number(schema.MinLength)}",
            ValidationErrorKind.StringTooLong => $"{value} has more characters than {Number(schema.MaxLength)}",
            ValidationErrorKind.NumberTooSmall => $"{value} is less than it may be",
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => $"{value} is more than it may be",
            ValidationErrorKind.NumberNotMultipleOf or ValidationErrorKind.IntegerNotMultipleOf => $"{value} is no multiple of {Number(schema.MultipleOf)}",
            ValidationErrorKind.TooFewItems => $"the list has fewer items than {Number(schema.MinItems)}",
            ValidationErrorKind.TooManyItems => $"the list has more items than {Number(schema.MaxItems)}",
            ValidationErrorKind.TooManyItemsInTuple => "the list has more items than it may have",
            ValidationErrorKind.ItemsNotUnique => "the list has two items that are the same",
            ValidationErrorKind.TooFewProperties => $"the object has fewer properties than {Number(schema.MinProperties)}",
            ValidationErrorKind.TooManyProperties => $"the object has more properties than {Number(schema.MaxProperties)}",
            ValidationErrorKind.NotInEnumeration => $"{value} is not one of {string.Join(", ", schema.Enumeration.Select(static choice => Quoted(choice is null ? JValue.CreateNull() : JToken.FromObject(choice))))}",
            ValidationErrorKind.NotAnyOf => $"{value} fits none of the alternatives",
            ValidationErrorKind.NotOneOf => $"{value} does not fit exactly one of the alternatives",
            ValidationErrorKind.NotAllOf => $"{value} does not fit all that is demanded of it",
            ValidationErrorKind.ExcludedSchemaValidates => $"{value} is what is excluded",
            _ => $"{value} is not what is expected: {Capital().Replace(error.Kind.ToString(), " $0").Trim().ToLowerInvariant()}",
        };
    }

    private static string Quoted(JToken? token)
    {
        switch (token)
        {
            case JProperty property:
                return $"\"{property.Name}\"";
            case JObject:
                return "the object";
            case JArray:
                return "the list";
            case null:
                return "this";
        }
        var text = token.ToString(Newtonsoft.Json.Formatting.None);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    private static string Number(object? value) => System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
