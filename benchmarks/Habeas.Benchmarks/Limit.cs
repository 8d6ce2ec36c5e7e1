namespace Habeas.Benchmarks;

/// <summary>What stands in the way of an aim, as profiles show it. Printed beside each aim that is not met.</summary>
/// <param name="Text">A sentence.</param>
internal sealed record Limit(string Text)
{
    public static readonly Limit Reader = new("Reading: of the 25 members of a real record four are not those foretold, and where short objects and lists end is not foretold either; wrong guesses and what is not near the processor are a quarter of the time. The rest is instructions: a member that is foretold takes some 130 to 210, an object 130 more, a record 390 before its first member.");
    public static readonly Limit Check = new("The check: what reading leaves of the aim is less than the rules and facts of real records take. Declarations, one record in nine, take more than half of the time. About a record 5.8 rules and takers of facts are called; finding them is 7 per cent, the facts for rules on sets take as much as the rules, and each of these is small.");
    public static readonly Limit Rules = new("A rule: the time holds the facts for rules on sets too, and what cannot be foretold costs twice what it costs when the same record is repeated.");
    public static readonly Limit Validators = new("Validators: the same as the check; they look at structure alone.");
    public static readonly Limit Nothing = new("Nothing is known to.");
    public static readonly Limit Faults = new("Faulty records: a finding is put into words with its pointer and line, for which the record is gone through again, and neither that code nor what it reads is near the processor where one record in a hundred needs it.");
    public static readonly Limit Threads = new("Threads: two processors of this machine do 1.2 to 2 times the work of one even where nothing is shared, for others use them too. Beyond that, checking documents takes a fifth more time of two processors than of one, half of it where facts that one has written are brought together on the other; rules on the whole set take a tenth more.");
    public static readonly Limit Files = new("Ten thousand files: opening and reading them in the system, and code that is not compiled yet.");
    public static readonly Limit Start = new("Start: the runtime itself, which loads some sixteen hundred types beyond those of a hello world. What a check needs is made on a second processor while the file is found and read; no method of ours is compiled any more.");
    public static readonly Limit Index = new("The index at its peak: the search for people called alike, which keeps the words of all names, and what the runtime's collector lets grow before it clears.");
    public static readonly Limit Build = new("A build: the SDK makes items of the files even without the package, the compiler takes each over as text, and the analyzer's code is compiled at its first run.");
}
