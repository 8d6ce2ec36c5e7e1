using System;
using Habeas;

public static class Dates
{
    private const string Year = "2017";

    public static EdtfDate Month => EdtfDate.Parse($"{Year}-10");
    public static EdtfDate Open => EdtfDate.Parse("2018-03/..");
    public static EdtfDate Known(string text) => EdtfDate.Parse(text);
    public static EdtfDate InMonth(int month) => EdtfDate.Parse($"{Year}-{month:00}");
    public static bool Tried => EdtfDate.TryParse("2017-13", out _);
    public static TimeOfDay Time => TimeOfDay.Parse("23:00");
    public static Quantity Many => Quantity.Parse(">=30");
    public static Quantity Term => Quantity.Parse("P5Y..P10Y");
    public static RecordId Person => RecordId.Parse("person:kim-lee");
    public static Reference Item => Reference.Parse("#arrest");
    public static Citation Page => Citation.Parse("source:report-2017#par10");
    public static CalendarDay Leap => CalendarDay.FromDate(2016, 2, 29);
    public static LanguageText Wording => LanguageText.Of("kk-Cyrl", "held");
    public static DateTime Other => DateTime.Parse("2017-13", null);
    public static int Number => int.Parse("no number");
}
