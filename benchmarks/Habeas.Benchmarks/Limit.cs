namespace Habeas.Benchmarks;

/// <summary>What stands in the way of an aim, as profiles show it. Printed beside each aim that is not met.</summary>
/// <param name="Text">A sentence.</param>
internal sealed record Limit(string Text)
{
    public static readonly Limit Reader = new("Reading: what a member of real records is followed by is foretold in four of five cases, and where short objects and lists end is not; each wrong guess costs a branch that was taken in vain. Records with one order of members are read faster than the loop goes.");
    public static readonly Limit Check = new("The check: what reading leaves of the aim is less than the rules and facts of real records take, which are spread over many, one to two per cent each; looking up what to ask and asking it is 7 to 8 per cent.");
    public static readonly Limit Rules = new("A rule: the time holds the facts for rules on sets too, and code that has not run for some records costs twice what it costs when it is repeated.");
    public static readonly Limit Validators = new("Validators: the same as the check; they look at structure alone.");
    public static readonly Limit Nothing = new("Nothing is known to.");
    public static readonly Limit Faults = new("Faulty records: a finding is rendered with its pointer and line, for which the record is gone through again.");
    public static readonly Limit Threads = new("Threads: facts are added to the index, and rules on sets run, on one.");
    public static readonly Limit Files = new("Ten thousand files: opening and reading them in the system, and code that is not compiled yet.");
    public static readonly Limit Start = new("Start: the runtime loads some two thousand types and prepares their methods; for a real record about a hundred more methods are compiled at the start, lists of the engine's own structs before all.");
    public static readonly Limit Index = new("The index at its peak: the search for people called alike, which keeps the words of all names and the pairs that it has seen, and the places of lines, by which findings get theirs.");
    public static readonly Limit Build = new("A build: MSBuild finds the files and hands them over, and the analyzer's code is compiled at its first run.");
}
