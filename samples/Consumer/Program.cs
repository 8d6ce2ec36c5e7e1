using Habeas;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;

// Three questions that a press office asks of its records: who is named most, what is still demanded, which members signed again.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: Consumer FOLDER");
    return 2;
}

var files = Directory.GetFiles(args[0], "*.*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
var set = new RecordSet(files.Select(file => HabeasJson.Read(File.ReadAllBytes(file))));
var texts = set.Of<Declaration>().ToList();

Console.WriteLine("Named in most texts");
var named = texts.SelectMany(text => People.NamedIn(text).Distinct()).CountBy(person => person);
foreach (var (person, count) in named.OrderByDescending(pair => pair.Value).ThenBy(pair => NameOf(pair.Key), StringComparer.Ordinal).Take(5))
    Console.WriteLine($"  {count}  {NameOf(person)}");

Console.WriteLine("Still demanded");
foreach (var text in texts)
{
    foreach (var demand in text.Demands.Where(demand => demand.Action == ActionCode.Release && !demand.Outcomes.Any(outcome => outcome.Type == DemandOutcomeCode.Met)))
    {
        var whom = string.Join(", ", demand.Beneficiaries.Select(party => party.Who is { Record: { } record } ? NameOf(record) : party.Described?["en"] ?? "those it counts"));
        var last = demand.Outcomes.LastOrDefault()?.Type.Details?.Label ?? "no outcome known";
        Console.WriteLine($"  release of {whom}: {text.Id.Slug} {demand.Verb.Details?.Label}; {last}");
    }
}

Console.WriteLine("Signed again");
var signatures = texts.SelectMany(text => (text.Signatories?.List ?? []).Where(signatory => signatory.Withdrawn is null && signatory.Who is not null).Select(signatory => signatory.Who!.Value)).CountBy(who => who);
foreach (var (who, count) in signatures.Where(pair => pair.Value > 2).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
    Console.WriteLine($"  {count}  {NameOf(who.Record!.Value)}");

// An id in code is looked for among the records when this is compiled: with a slip in it, the build warns and names the nearest.
var first = RecordId.Parse("declaration:pace-wd-630");
Console.WriteLine($"{texts.Count(text => text.Relations.Any(relation => relation.To?.Record == first))} texts refer to {NameOf(first)}");
return 0;

string NameOf(RecordId id) => set.Find(id) switch
{
    Person { Names: [var name, ..] } => name.Text,
    Declaration { Titles: [var title, ..] } => title.Text,
    _ => id.Slug,
};
