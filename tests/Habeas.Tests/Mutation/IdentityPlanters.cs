using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Names that are not what they look like, and people taken for each other or for themselves.</summary>
internal static class IdentityPlanters
{
    private static readonly Dictionary<char, char> LooksAlike = new() { ['a'] = 'а', ['e'] = 'е', ['o'] = 'о', ['c'] = 'с', ['p'] = 'р', ['x'] = 'х', ['y'] = 'у', ['A'] = 'А', ['K'] = 'Κ', ['B'] = 'В', ['M'] = 'М', ['T'] = 'Τ', ['H'] = 'Н', ['i'] = 'і' };

    private static readonly Dictionary<char, string> Apart = new()
    {
        ['é'] = "e\u0301", ['É'] = "E\u0301", ['á'] = "a\u0301", ['ó'] = "o\u0301", ['í'] = "i\u0301", ['ö'] = "o\u0308", ['Ö'] = "O\u0308", ['ü'] = "u\u0308", ['Ü'] = "U\u0308", ['å'] = "a\u030A", ['Å'] = "A\u030A",
        ['č'] = "c\u030C", ['Č'] = "C\u030C", ['ž'] = "z\u030C", ['Ž'] = "Z\u030C", ['š'] = "s\u030C", ['ř'] = "r\u030C", ['ç'] = "c\u0327", ['Ç'] = "C\u0327", ['й'] = "и\u0306", ['ё'] = "е\u0308", ['Ё'] = "Е\u0308", ['Ї'] = "І\u0308",
    };

    private static readonly string[] Hidden = ["\u200B", "\u00AD", "\u200E", "\u200F", "\u202A", "\u2060", "\uFEFF", "\u200D", "\u200C", "\u202E", "\u2066"];

    public static IEnumerable<Planter> All =>
    [
        new("HAB5001", "a letter of another script that looks the same", static clean => clean.Items("names", "titles"), static (name, scene) => name.Put("text", Alike(name.Text("text")!, scene))) { Times = 16 },
        new("HAB5001", "in the parts of a name, as printed, in a place", static clean => clean.Having("family").Concat(clean.Having("printed")).Concat(clean.Having("locality")), static (item, scene) =>
        {
            var property = scene.Any(new[] { "family", "given", "printed", "locality" }.Where(item.ContainsKey).ToArray());
            return item.Put(property, Alike(item.Text(property)!, scene));
        }) { Times = 16 },
        new("HAB5002", "a character that nobody sees", static clean => clean.Items("names", "titles"), static (name, scene) => name.Put("text", name.Text("text")!.Insert(scene.Random.Next(1, name.Text("text")!.Length), scene.Any(Hidden)))) { Times = 20 },
        new("HAB5002", "in the parts of a name, as printed, in a number, in words", static clean => clean.Having("family").Concat(clean.Having("printed")).Concat(clean.Items("identifiers")).Concat(clean.Having("statePrinted")), static (item, scene) =>
        {
            var property = scene.Any(new[] { "family", "given", "printed", "number", "statePrinted" }.Where(item.ContainsKey).ToArray());
            return item.Put(property, item.Text(property)!.Insert(1, scene.Any(Hidden)));
        }) { Times = 16, Explains = new Dictionary<string, string> { ["HAB1108"] = "the number looks otherwise now" } },
        new("HAB5003", "a letter and its mark apart", static clean => clean.Items("names", "titles").Where(static name => name.Text("text")!.Any(Apart.ContainsKey)), static (name, scene) => name.Put("text", TakenApart(name.Text("text")!))) { Times = 12 },
        new("HAB5003", "a letter and its mark apart, as printed or in a part of the name", static clean => clean.Having("printed").Concat(clean.Having("family")).Where(static item => (item.Text("printed") ?? item.Text("family"))!.Any(Apart.ContainsKey)), static (item, scene) =>
            item.Put(item.ContainsKey("printed") ? "printed" : "family", TakenApart((item.Text("printed") ?? item.Text("family"))!))),
        new("HAB5003", "й of two parts", static clean => clean.Of("person"), static (record, scene) => record.Append("names", Parsed($$"""{ "text": "{{TakenApart(scene.Any("Николай", "Ёлкин", "Андрей", "Їжак"))}}", "lang": "ru", "sources": ["source:odf-2018-01-25#par1"] }"""))["text"]),
        new("HAB5004", "related to oneself", static clean => clean.Of("person"), static (record, scene) => record.Append("relations", Parsed($$"""{ "type": "{{scene.Any("brother", "father", "spouse", "friend")}}", "to": "{{record.Text("id")}}", "sources": ["source:odf-2018-01-25#par1"], "sensitive": ["relative"] }"""))["to"]),
        new("HAB5004", "a text or a case related to itself", static clean => clean.Items("relations").Where(static relation => relation.Root.Text("kind") is "declaration" or "case"), static (relation, scene) => relation.Drop("described").Put("to", relation.Root.Text("id")!)) { Explains = new Dictionary<string, string> { ["HAB6006"] = "a text is not earlier than itself" } },
        new("HAB5005", "called different and the same", static clean => clean.Of("person"), static (record, scene) =>
        {
            var other = scene.Any(scene.Clean.Of("person").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray());
            var same = Link(scene, "one", "same", record.Text("id")!, other);
            var different = Link(scene, "two", "different", other, record.Text("id")!);
            scene.Or(same["records"], same["type"], different["records"], different["records"]![0], different["records"]![1], different);
            return different["type"];
        }) { Times = 10 },
        new("HAB5005", "called different and the same over others", static clean => clean.Of("person"), static (record, scene) =>
        {
            var others = scene.Clean.Of("person").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray();
            scene.Random.Shuffle(others);
            Link(scene, "one", "same", record.Text("id")!, others[0]);
            Link(scene, "two", "same", others[1], "person:partner.example/doe");
            Link(scene, "three", "same", "person:partner.example/doe", others[0]);
            var different = Link(scene, "four", "different", record.Text("id")!, others[1]);
            scene.Or(different["records"], different["records"]![0], different["records"]![1], different);
            return different["type"];
        }) { Times = 6 },
    ];

    private static string TakenApart(string text) => string.Concat(text.Select(static letter => Apart.GetValueOrDefault(letter) ?? letter.ToString()));

    private static string Alike(string text, Scene scene)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => LooksAlike.ContainsKey(text[at]) && ((at > 0 && char.IsAsciiLetter(text[at - 1])) || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])))).ToArray();
        // Where no letter looks like another one, one is added.
        if (places.Length == 0)
            return text + "а";
        var place = scene.Any(places);
        return text[..place] + LooksAlike[text[place]] + text[(place + 1)..];
    }

    private static JsonObject Link(Scene scene, string id, string type, string one, string other) =>
        scene.Add($$"""{ "kind": "link", "id": "link:{{id}}", "type": "{{type}}", "records": ["{{one}}", "{{other}}"], "sources": ["source:odf-2018-01-25#par1"] }""");
}
