using Habeas.Codes;

public static class Codes
{
    public static EventCode Event => new("vigil");
}
