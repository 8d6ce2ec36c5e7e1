using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Habeas.Records;

namespace Habeas.Serialization;

/// <summary>The context, made proof against the options it is used with.</summary>
internal sealed class RecordTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly IJsonTypeInfoResolver context = HabeasJsonContext.Default.WithAddedModifier(Fix);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        SerializedTypes.Converters.TryGetValue(type, out var converter) && converter is IRecordListConverter list
            ? list.CreateInfo(options)
            : context.GetTypeInfo(type, options);

    private static void Fix(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || !typeof(Item).IsAssignableFrom(info.Type))
            return;
        foreach (var property in info.Properties)
        {
            if (property.IsExtensionData)
                continue;
            if (property.AttributeProvider is MemberInfo member)
                property.Name = JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            property.ShouldSerialize = property.PropertyType.IsValueType ? IsPresentStruct : IsPresent;
            // Absent, unknown and withheld each have a spelling of their own, and null is none of them.
            property.CustomConverter = ValueConverters.NotNullOf(property.PropertyType);
            if (property.Name == "kind" && SerializedTypes.Kinds.TryGetValue(info.Type, out var kind))
                property.CustomConverter = new OwnKindConverter(kind);
        }
    }

    private static bool IsPresent(object record, object? value) => value is not null && value is not IMaybeEmpty { IsEmpty: true };

    // The default of a value type has no written form.
    private static bool IsPresentStruct(object record, object? value) =>
        value is IMaybeEmpty list ? !list.IsEmpty : value is not null && value.ToString() is { Length: > 0 };
}
