using System.Collections.Generic;
using System.Linq;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>What a record says otherwise than the text that it was read in, or leaves open where it must be told.</summary>
internal static class WordingPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB1118", "a year that the text does not print", static clean => clean.Items("events", "assertions", "steps").Where(static item => item.Text("date") is { Length: 10 } date && date[8] > '0' && !item.List("wording").Any()), static (item, scene) =>
        {
            item.Drop("inferred", "calendar");
            var day = int.Parse(item.Text("date")![8..]);
            item.Append("wording", Parsed($$"""{ "property": "date", "text": "{{scene.Any($"{day} February", $"on the {day}th", $"February {day}", $"{day}.02.")}}" }"""));
            scene.Or(item["wording"]![0]!["text"]);
            // The day may look like the end of the year.
            return item.Text("date")![2..4] == item.Text("date")![8..] ? null : item["date"];
        }) { Times = 10 },
        new("HAB2011", "an arrest moved behind the only judgment and those that replace it", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            var first = record.Append("events", Parsed("""{ "id": "first", "type": "verdict", "date": "2010-10-10", "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "P3Y" }] }"""));
            record.Append("events", Parsed("""{ "type": "verdict", "date": "2011-02-10", "replaces": "#first", "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "P2Y" }] }"""));
            scene.Or(record.Append("events", Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2010-11-01", "2011-03")}}" }"""))["date"]);
            return first["date"];
        })),
        new("HAB2011", "charged before the act", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            scene.Or(record.Append("charges", Parsed($$"""{ "offence": "fraud", "actDate": "{{scene.Any("2012-03", "2012", "[2012-03..]")}}" }"""))["actDate"]);
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("charged", "arrest", "verdict")}}", "date": "{{scene.Any("2011-12-31", "2011", "2010-03")}}" }"""))["date"];
        })),
        new("HAB2011", "an appeal or pardon before the judgment", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            scene.Or(record.Append("events", Parsed("""{ "type": "verdict", "date": "2011-10-10", "outcome": "convicted" }"""))["date"]);
            record.Append("events", Parsed("""{ "type": "appeal", "date": "2011-10-15" }"""));
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("appeal", "pardon", "rehabilitation")}}", "date": "{{scene.Any("2011-09", "2010")}}" }"""))["date"];
        })),
        new("HAB2025", "a political prisoner before the arrest", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            scene.Or(record.Append("events", Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2012-11-20", "2012-11", "2012")}}" }"""))["date"]);
            var called = record.Append("events", Parsed($$"""{ "type": "designation", "{{scene.Any("date", "asOf")}}": "{{scene.Any("2011-05", "2010", "2011-05-03")}}", "as": "{{scene.Any("politicalPrisoner", "prisonerOfConscience")}}", "claimedBy": [{ "who": "body:odf" }] }"""));
            scene.Or(called["as"]);
            return called["date"] ?? called["asOf"];
        })),
        new("HAB3014", "a bound of the text that the number lost", static clean => clean.Having("value").Where(static item => item.Text("value") is { } value && value.All(char.IsAsciiDigit) && !item.List("wording").Any() && !item.List("inferred").Any()), static (item, scene) =>
        {
            item.Append("wording", Parsed($$"""{ "property": "value", "text": "{{scene.Any("more than", "At least", "about", "nearly", "более", "около")}} {{item.Text("value")}}" }"""));
            scene.Or(item["wording"]![0]!["text"]);
            return item["value"];
        }),
        new("HAB4017", "a written declaration that a body issues", static clean => clean.Of("declaration").Where(static text => text.Text("type") == "writtenDeclaration"), static (text, scene) =>
        {
            if (scene.Any(true, false))
                return text.Put("commits", "issuers");
            text.Put("issuers", Parsed("""[{ "who": "body:pace" }]"""));
            scene.Or(text["commits"], text["issuers"]![0], text["issuers"]![0]!["who"]);
            return text["issuers"];
        }),
        new("HAB3015", "a sum of what may overlap", static clean => clean.Having("including").Where(static figure => figure.ContainsKey("counts")), static (figure, scene) =>
        {
            figure.Drop("value", "inferred", "breakdowns", "members", "change");
            var (part, sum) = scene.Any(("30", "530"), (">=30", ">=530"), ("10..20", "510..520"));
            figure["including"] = Parsed($$"""[{ "counts": "{{figure.Text("counts")}}", "value": "500" }, { "counts": "{{figure.Text("counts")}}", "value": "{{part}}" }]""");
            figure.Append("inferred", Parsed("""{ "property": "value", "basis": { "en": "the sum" } }"""));
            return figure.Put("value", sum);
        }) { Explains = new Dictionary<string, string> { ["HAB3003"] = "other subsets are larger", ["HAB6003"] = "others refer to the parts taken out" } },
        new("HAB4018", "the author in the middle, or somebody out of the alphabet", static clean => clean.Having("list").Where(static list => list.List("list").Count(static one => one.ContainsKey("position")) > 12), static (list, scene) =>
        {
            var all = list.List("list").ToArray();
            var author = all.Single(static one => one.Text("as") == "author");
            if (scene.Any(true, false))
            {
                var other = scene.Any(all.Where(one => one != author).ToArray());
                (author["position"], other["position"]) = (other["position"]!.DeepClone(), author["position"]!.DeepClone());
                return author["position"];
            }
            // One is taken from the last third and put behind the third.
            var moved = all[scene.Random.Next(all.Length * 2 / 3, all.Length)];
            foreach (var one in all.Skip(3).Where(one => (int)one["position"]! < (int)moved["position"]!))
                one["position"] = (int)one["position"]! + 1;
            return moved.Put("position", (int)all[3]["position"]! - 1);
        }),
        new("HAB4053", "a ban of nothing", static clean => clean.Having("parts"), static (judgment, scene) => judgment.Append("parts", Parsed(scene.Any("""{ "type": "activityBan", "term": "P5Y" }""", """{ "type": "activityBan", "label": { "en": "work as a judge" } }""", """{ "type": "officeBan" }""", """{ "type": "activityBan" }""")))["type"]),
        new("HAB4053", "a measure that bans nothing", static clean => clean.Of("case"), static (record, _) => record.Append("events", Parsed("""{ "type": "ban", "date": "2011", "term": "P1Y" }"""))["type"]),
        new("HAB5001", "letters and digits in a dress", static clean => clean.Items("names", "titles").Where(static name => name.Text("use") != "misprint"), static (name, scene) =>
        {
            var text = name.Text("text")!;
            var at = Enumerable.Range(0, text.Length).Where(index => char.IsAsciiLetterOrDigit(text[index])).ToArray();
            if (at.Length == 0)
                return null;
            var place = scene.Any(at);
            return name.Put("text", text[..place] + Dressed(text[place], scene) + text[(place + 1)..]);
        }) { Times = 16 },
        new("HAB5008", "several people as one", CustodyPlanters.WithoutCase, static (person, scene) =>
        {
            var name = person.List("names").First();
            return name.Drop("given", "family", "patronymic", "particle", "familyFirst").Put("text", scene.Any("Khrapunovs", "Ivan and Anna Petrov", "Храпуновы", "семья Храпуновых", "Иван и Анна Петровы"));
        }) { Times = 8 },
        new("HAB8002", "a child under the name of a relative", static clean => clean.Of("person"), static (record, scene) =>
        {
            var other = scene.Any(scene.Clean.Of("person").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray());
            return record.Append("relations", Parsed($$"""{ "type": "{{scene.Any("child", "relative", "ward")}}", "to": "{{other}}", "sensitive": ["minor"], "sources": ["source:odf-2018-01-25#par1"] }"""))["to"];
        }) { Explains = new Dictionary<string, string> { ["HAB5012"] = "they are other kin already" } },
        new("HAB8005", "a street and a number", static clean => clean.Of("person"), static (record, scene) =>
            record.Append("facts", Parsed($$"""{ "type": "residence", "place": { "label": { "en": "{{scene.Any("Abay street 12", "flat 5, house 3, Kabanbay avenue", "ул. Абая, 12", "Rue de la Loi 16", "12 Baker Street")}}" } }, "sources": ["source:odf-2018-01-25#par1"] }"""))["place"]!["label"]!["en"]) { Times = 8 },
        new("HAB8012", "a torturer named without a basis", static clean => clean.Of("case"), static (record, scene) =>
            record.Append("events", Parsed($$"""{ "type": "{{scene.Any("torture", "killing", "illTreatment", "abduction")}}", "actors": [{ "who": "{{scene.Any(scene.Clean.Of("person").Select(static one => one.Text("id")!).ToArray())}}", "as": "{{scene.Any("ordered", "carriedOut")}}" }], "sensitive": ["health"] }"""))["actors"]![0]!["who"]),
        new("HAB8013", "a small number of what is nobody's business", static clean => clean.Having("figures").Where(static record => record.Text("kind") is "declaration" or "incident"), static (record, scene) => scene.Any(true, false)
            ? record.Append("figures", Parsed($$"""{ "counts": "persons", "label": { "en": "infected" }, "value": "{{scene.Any("1", "3", "<5", "1..3")}}", "sensitive": ["health"] }"""))["value"] is var value && value!.ToString() == "<5" ? null : value
            : record.Append("figures", Parsed("""{ "counts": "persons", "label": { "en": "in the ward" }, "value": "14", "breakdowns": [{ "dimension": "age", "figures": [{ "counts": "persons", "label": { "en": "under 18" }, "value": "4" }, { "counts": "persons", "value": "10" }] }] }"""))["breakdowns"]![0]!["figures"]![0]!["value"]),
    ];

    private static string Dressed(char letter, Scene scene) => char.IsAsciiDigit(letter)
        ? scene.Any(char.ConvertFromUtf32(0x1D7CE + letter - '0'), ((char)(letter + 0xFEE0)).ToString())
        : scene.Any(char.ConvertFromUtf32(0x1D5D4 + (char.IsAsciiLetterUpper(letter) ? letter - 'A' : letter - 'a' + 26)), ((char)(letter + 0xFEE0)).ToString(), ((char)(0x24B6 + (char.IsAsciiLetterUpper(letter) ? letter - 'A' : letter - 'a' + 26))).ToString());
}
