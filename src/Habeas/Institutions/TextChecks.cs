namespace Habeas.Institutions;

/// <summary>All checks of single texts, listed one by one.</summary>
internal static class TextChecks
{
    public static readonly TextCheck Variety = new VarietyCheck();
    public static readonly TextCheck GroupDates = new GroupDatesCheck();
    public static readonly TextCheck GroupListed = new GroupListedCheck();
    public static readonly TextCheck Threshold = new ThresholdCheck();
    public static readonly TextCheck Delegation = new DelegationCheck();
    public static readonly TextCheck NumberForm = new NumberFormCheck();
    public static readonly TextCheck NumberYear = new NumberYearCheck();
    public static readonly TextCheck Type = new TypeCheck();
    public static readonly TextCheck SigningTime = new SigningTimeCheck();
    public static readonly TextCheck InSession = new InSessionCheck();

    public static readonly TextCheck[] All = [Variety, GroupDates, GroupListed, Threshold, Delegation, NumberForm, NumberYear, Type, SigningTime, InSession];
}
