namespace Habeas.Benchmarks;

/// <summary>What stands in the way of an aim, as profiles show it. Printed beside each aim that is not met.</summary>
/// <param name="Text">A sentence.</param>
internal sealed record Limit(string Text)
{
    public static readonly Limit Reader = new("Reading: of the 25 members of a real record four are not those foretold, and where short objects and lists end is not foretold either; each wrong guess costs a branch that was taken in vain, and where a value begins waits for where the one before ends. The same 228 records again and again are read as fast as the loop goes.");
    public static readonly Limit Check = new("The check: what reading leaves of the aim is less than the rules and facts of real records take. Declarations, one record in nine, take more than half of the time: a text has some 34 objects about which 45 rules and facts are asked; finding and calling them is 7 to 10 per cent, the rest is spread over many.");
    public static readonly Limit Rules = new("A rule: the time holds the facts for rules on sets too, and code that has not run for some records costs twice what it costs when it is repeated.");
    public static readonly Limit Validators = new("Validators: the same as the check; they look at structure alone.");
    public static readonly Limit Nothing = new("Nothing is known to.");
    public static readonly Limit Faults = new("Faulty records: a finding is rendered with its pointer and line, for which the record is gone through again.");
    public static readonly Limit Threads = new("Threads: one of them adds the facts to the index, and facts that another processor wrote cost half as much again to read.");
    public static readonly Limit Files = new("Ten thousand files: opening and reading them in the system, and code that is not compiled yet.");
    public static readonly Limit Start = new("Start: the runtime loads some sixteen hundred types beyond those of a hello world and prepares their methods, one type for each rule among them. No method of ours is compiled any more.");
    public static readonly Limit Index = new("The index at its peak: the search for people called alike, which keeps the words of all names, and what the runtime's collector lets grow before it clears.");
    public static readonly Limit Build = new("A build: MSBuild finds the files and hands them over, and the analyzer's code is compiled at its first run.");
}
