using Habeas;
using Habeas.Codes;
using Habeas.Records;

public static class Records
{
    private const string Stated = "3";

    public static Declaration MoreListedThanStated => new()
    {
        Id = RecordId.Parse("declaration:example"),
        Type = DeclarationCode.WrittenDeclaration,
        Signatories = new Signatories
        {
            Extent = ExtentCode.Complete,
            Stated = [new Figure { Counts = UnitCode.Signatories, Value = Quantity.Parse(Stated) }],
            List =
            [
                new Signatory { Printed = "Ann EXAMPLE" },
                new Signatory { Printed = "Bo SAMPLE" },
                new() { Printed = "Cy SPECIMEN" },
                new Signatory { Printed = "Di INSTANCE" },
            ],
        },
    };

    public static Signatories ByItself => new()
    {
        Extent = new ExtentCode("complete"),
        Stated = [new Figure { Counts = UnitCode.Signatories, Value = Quantity.FromCount(1) }],
        List = [new Signatory { Printed = "Ann EXAMPLE" }, new Signatory { Printed = "Bo SAMPLE" }],
    };

    public static Case ReleasedBeforeArrest => new()
    {
        Id = RecordId.Parse("case:example"),
        Events =
        [
            new Event { Id = "arrest", Type = EventCode.Arrest, Date = EdtfDate.Parse("2017-10-11") },
            new Event { Type = EventCode.Release, Date = EdtfDate.Parse("2017-10-09"), After = [Reference.Parse("#arrest")] },
        ],
    };

    public static Figure PartsAreMoreThanTheWhole => new()
    {
        Counts = UnitCode.Persons,
        Value = Quantity.Parse("40"),
        Breakdowns = [new Breakdown { Dimension = DimensionCode.Sex, Figures = [new Figure { Counts = UnitCode.Persons, Value = Quantity.Parse("20") }, new Figure { Counts = UnitCode.Persons, Value = Quantity.Parse("21") }] }],
    };

    public static Fact BornForMonths => new() { Type = FactCode.Birth, Date = EdtfDate.Parse("1979-01/1979-03") };

    public static Name NoSuchTag => new() { Text = "Kim Lee", Lang = "english" };

    public static Place NoSuchPlace => new() { Lat = 143, Lon = 10 };
}
