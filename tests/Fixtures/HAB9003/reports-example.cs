using Habeas.Codes;

public static class Codes
{
    private const string Arrest = "arest";

    public static EventCode Event => new EventCode(Arrest);
    public static EventCode Other => new("arrset");
    public static MotiveCode Motive => new("somethingElse");
}
