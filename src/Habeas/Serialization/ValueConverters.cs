using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Habeas.Records;

namespace Habeas.Serialization;

/// <summary>The converters of the types that are written by hand. Those of codes, lists and maps are generated.</summary>
internal static class ValueConverters
{
    internal static readonly Dictionary<Type, JsonConverter> Table = new()
    {
        [typeof(Record)] = new RecordConverter(),
        [typeof(LanguageText)] = new LanguageTextConverter(),
        [typeof(EdtfDate)] = new TextConverter<EdtfDate>("a date such as 2017-10-11, 2016-08, 2004~ or [..2017-10-10]", EdtfDate.TryParse),
        [typeof(TimeOfDay)] = new TextConverter<TimeOfDay>("a time of day such as 09:30, ~09:30 or 08:00..12:00", TimeOfDay.TryParse),
        [typeof(Quantity)] = new TextConverter<Quantity>("a quantity such as 24, >500, 10..20, P3Y or dozens", Quantity.TryParse),
        [typeof(RecordId)] = new TextConverter<RecordId>("an id such as case:tokmadi-muratkhan", RecordId.TryParse),
        [typeof(Reference)] = new TextConverter<Reference>("a reference such as declaration:pace-wd-638, declaration:pace-wd-638#d1 or #d1", Reference.TryParse),
        [typeof(Citation)] = new TextConverter<Citation>("a citation such as source:odf-2017-10-11#par10", Citation.TryParse),
    };

    /// <summary>The converter of a type of ours; none for others.</summary>
    internal static JsonConverter? Of(Type type) =>
        Table.TryGetValue(type, out var converter) || SerializedTypes.Converters.TryGetValue(type, out converter) ? converter : null;

    /// <summary>The converter of a property that may be absent but not <c>null</c>; none where the serialiser itself refuses <c>null</c>, or the value is an item.</summary>
    internal static JsonConverter? NotNullOf(Type type)
    {
        if (type == typeof(string))
            return new NotNullClassConverter<string>(JsonMetadataServices.StringConverter!);
        if (type == typeof(bool?))
            return new NotNullConverter<bool>(JsonMetadataServices.BooleanConverter);
        if (type == typeof(int?))
            return new NotNullConverter<int>(JsonMetadataServices.Int32Converter);
        if (type == typeof(double?))
            return new NotNullConverter<double>(JsonMetadataServices.DoubleConverter);
        var value = Nullable.GetUnderlyingType(type) ?? (type.IsValueType ? null : type);
        return value is null ? null : (Of(value) as INotNullConverter)?.NotNull;
    }
}
