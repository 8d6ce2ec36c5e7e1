namespace Habeas.Benchmarks;

/// <summary>What stands in the way of an aim, as profiles show it. Printed beside each aim that is not met.</summary>
/// <param name="Text">A sentence.</param>
internal sealed record Limit(string Text)
{
    public static readonly Limit Reader = new("Reading: each member costs some 150 instructions (its name compared, its value scanned, a cell written), and of real records each costs 100 ns to open and to clear after.");
    public static readonly Limit Check = new("The check: what reading leaves of the aim is less than the rules and facts of real records take, which are spread over many, one to two per cent each.");
    public static readonly Limit Rules = new("A rule: the time holds the facts for rules on sets too, which take nearly as long as all rules on single records.");
    public static readonly Limit Validators = new("Validators: the same as the check; they look at structure alone.");
    public static readonly Limit Nothing = new("Nothing is known to.");
    public static readonly Limit Faults = new("Faulty records: a finding is rendered with its pointer and line, for which the record is gone through again.");
    public static readonly Limit Threads = new("Threads: facts are added to the index, and rules on sets run, on one.");
    public static readonly Limit Files = new("Ten thousand files: opening and reading them in the system, and code that is not compiled yet.");
    public static readonly Limit Start = new("Start: the runtime loads the engine and the command line's library, and compiles what was not compiled ahead.");
    public static readonly Limit Index = new("The index at its peak: the search for people called alike, which keeps the words of all names and the pairs that it has seen, and the places of lines, by which findings get theirs.");
    public static readonly Limit Build = new("A build: MSBuild finds the files and hands them over, and the analyzer's code is compiled at its first run.");
}
