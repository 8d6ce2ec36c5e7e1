using Habeas;
using Habeas.Codes;
using Habeas.Records;

public static class Program
{
    private const string Made = "case:made-by-name";

    public static RecordId Known => RecordId.Parse("person:kim-lee");
    public static Citation Place => Citation.Parse("source:report-2017#par10");
    public static Reference Local => Reference.Parse("#arrest");
    public static RecordId OfPartner => RecordId.Parse("person:partner.example/somebody");
    public static RecordId Given(string id) => RecordId.Parse(id);

    // Records that the code makes are in no file.
    public static Person New => new() { Id = RecordId.Parse("person:somebody-new"), Names = [new Name { Text = "New" }] };
    public static RecordId OfNew => RecordId.Parse("person:somebody-new");
    public static Case Case => new() { Id = RecordId.Parse(Made), Subject = OfNew, Access = AccessCode.Public };
    public static RecordId OfCase => RecordId.Parse(Made);
}
