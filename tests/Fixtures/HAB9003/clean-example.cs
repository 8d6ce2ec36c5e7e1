using Habeas.Codes;

public static class Codes
{
    public static EventCode Event => new("arrest");
    public static EventCode Member => EventCode.Arrest;
    public static EventCode Given(string code) => new(code);
}
