using System.Collections.Generic;
using System.Linq;
using Habeas;
using Habeas.Codes;
using Habeas.Records;

public static class Records
{
    public static Signatories Borne(IEnumerable<Signatory> others, Quantity stated, Signatory last) => new()
    {
        Extent = ExtentCode.Complete,
        // How many there are is known when the program runs.
        Stated = [new Figure { Counts = UnitCode.Signatories, Value = Quantity.Parse("26") }],
        List = [new Signatory { Printed = "Ann EXAMPLE" }, .. others, last],
    };

    public static Signatories Unknown(Quantity stated) => new()
    {
        Extent = ExtentCode.Complete,
        Stated = [new Figure { Counts = UnitCode.Signatories, Value = stated }],
        List = [new Signatory { Printed = "Ann EXAMPLE" }],
    };

    public static Declaration Editions(RecordList<Edition> editions) => new()
    {
        Id = RecordId.Parse("declaration:example"),
        Type = DeclarationCode.WrittenDeclaration,
        Editions = editions,
        Signatories = new Signatories
        {
            Extent = ExtentCode.Complete,
            Stated = [new Figure { Counts = UnitCode.Signatories, Value = Quantity.Parse("1") }],
            List = [new Signatory { Printed = "Ann EXAMPLE" }, new Signatory { Printed = "Bo SAMPLE" }],
        },
    };

    public static Case InOrder(EdtfDate release) => new()
    {
        Id = RecordId.Parse("case:example"),
        Events =
        [
            new Event { Id = "arrest", Type = EventCode.Arrest, Date = EdtfDate.Parse("2017-10-11") },
            new Event { Type = EventCode.Release, Date = release, After = [Reference.Parse("#arrest")] },
            new Event { Type = EventCode.Charged, Date = EdtfDate.Parse("2017-10"), After = [Reference.Parse("#arrest")] },
        ],
    };

    // What is missing here may be added.
    public static Figure Members => new() { Counts = UnitCode.Persons, Members = [new Party { Who = Reference.Parse("person:kim-lee") }] };

    public static IEnumerable<Event> Made(IEnumerable<string> dates) => dates.Select(static date => new Event { Type = EventCode.Arrest, Date = EdtfDate.Parse(date) });
}
