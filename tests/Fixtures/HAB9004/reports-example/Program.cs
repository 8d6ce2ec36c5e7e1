using Habeas;

public static class Program
{
    private const string Kim = "person:kim-leee";

    public static RecordId Slip => RecordId.Parse("person:kim-le");
    public static RecordId Constant => RecordId.Parse(Kim);
    public static Reference Item => Reference.Parse("case:kim-lee#arrest");
    public static Citation Place => Citation.Parse("source:report-2071#par10");
}
