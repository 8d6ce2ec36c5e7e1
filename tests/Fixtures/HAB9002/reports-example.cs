using Habeas.Codes;

public static class Codes
{
    private const string Unknown = "XX";

    public static AccessCode Access => new("publik");
    public static StatesCode State => new StatesCode(Unknown);
    public static ExtentCode Extent => new ExtentCode("complet");
}
