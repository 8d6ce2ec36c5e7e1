using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
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
}
