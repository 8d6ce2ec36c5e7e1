using Habeas;

public static class Dates
{
    private const string Begin = "2019-06";
    private const string End = "2018-01";

    public static EdtfDate NoSuchMonth => EdtfDate.Parse("2017-13");
    public static EdtfDate EndsBeforeItStarts => EdtfDate.Parse($"{Begin}/{End}");
    public static EdtfDate Turned => EdtfDate.Parse("2018/2017");
    public static EdtfDate OfOurs => EdtfDate.Parse("7.4.2017");
    public static EdtfDate Added => EdtfDate.Parse(Begin + "-31");
    public static TimeOfDay Time => TimeOfDay.Parse("25:00");
    public static Quantity Many => Quantity.Parse("≥30");
    public static Quantity FewerThanNone => Quantity.FromCount(-1);
    public static RecordId Person => RecordId.Parse("Person:Kim Lee");
    public static Reference Arrest => Reference.Parse("case:kim lee#arrest");
    public static Citation Page => Citation.Parse("person:kim-lee");
    public static CalendarDay Leap => CalendarDay.FromDate(2017, 2, 29);
    public static LanguageText Wording => LanguageText.Of("english", "held");
    public static LanguageText Two => LanguageText.En("held").With("kk_Cyrl", "held");
    public static LanguageText Nothing => LanguageText.En("");
}
