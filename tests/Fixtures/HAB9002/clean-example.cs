using Habeas.Codes;

public static class Codes
{
    public static AccessCode Access => new("public");
    public static StatesCode State => new StatesCode("KZ");
    public static ExtentCode Extent => ExtentCode.Complete;
    public static AccessCode Given(string code) => new(code);
}
