using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Numbers that do not agree with each other or with the names.</summary>
internal static class ArithmeticPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB3001", "another number than the list has", static clean => Stated(clean, "signatories").Where(static stated => stated.ContainsKey("value") && !stated.ContainsKey("edition")), static (stated, scene) =>
        {
            var listed = stated.Owner()["list"]!.AsArray().Count;
            return stated.Put("value", scene.Any($"{listed + 1}", $"{listed - 1}", $"{listed * 2}", $">{listed}", $"<={listed - 1}", $"{listed + 1}..{listed + 5}", $">={listed + 1}"));
        }),
        new("HAB3001", "a number added", static clean => OfOneEdition(clean), static (list, scene) => list.Append("stated", Parsed($$"""{ "counts": "signatories", "value": "{{list["list"]!.AsArray().Count + scene.Any(-3, -1, 1, 2, 10)}}" }"""))["value"]) { Times = 4 },
        new("HAB3001", "a signatory left out", static clean => clean.Items("list").Where(static one => one.Owner().List("stated").Any(static stated => stated.Text("counts") == "signatories" && stated.ContainsKey("value") && !stated.ContainsKey("edition"))), static (one, scene) =>
        {
            var list = one.Owner();
            list["list"]!.AsArray().Remove(one);
            return list.List("stated").First(static stated => stated.Text("counts") == "signatories")["value"];
        }) { Explains = new Dictionary<string, string> { ["HAB3006"] = "the only one of that State" } },
        new("HAB3001", "a list of some that names more than there are", static clean => OfOneEdition(clean), static (list, scene) =>
        {
            list.Put("extent", "partial");
            var stated = list.List("stated").First(static one => one.Text("counts") == "signatories" && one.ContainsKey("value"));
            return stated.Drop("edition").Put("value", $"{list["list"]!.AsArray().Count - 1}");
        }),
        new("HAB3002", "parts that do not come to the whole", static clean => clean.Having("breakdowns"), static (figure, scene) =>
        {
            scene.Or(figure["breakdowns"]![0], figure["breakdowns"]![0]!["dimension"]);
            return figure.Put("value", $"{int.Parse(figure.Text("value")!, CultureInfo.InvariantCulture) + scene.Any(-1, 1, 5)}");
        }),
        new("HAB3002", "one part too large or too small", static clean => clean.Items("figures").Where(static figure => figure.Owner().PropertyOf() == "breakdowns"), static (figure, scene) =>
        {
            scene.Or(figure.Owner(), figure.Owner()["dimension"], figure.Owner().Owner()["value"]);
            return figure.Drop("members", "extent").Put("value", $"{int.Parse(figure.Text("value")!, CultureInfo.InvariantCulture) + scene.Any(1, 2, 10)}");
        }),
        new("HAB3002", "a breakdown that was invented", static clean => clean.Items("figures").Where(static figure => figure.Text("counts") == "persons" && !figure.ContainsKey("breakdowns") && figure.Owner().PropertyOf() != "breakdowns"), static (figure, scene) =>
        {
            var (whole, one, other) = scene.Any(("17", "6", "12"), ("40", "9", "24"), (">20", "10", "10"), ("<=10", "6", "5"), ("100", ">60", "40"), ("3", "2", "2"), ("30", "10..15", "10"));
            var parts = figure.Drop("members", "extent", "including").Append("breakdowns", Parsed($$"""{ "dimension": "sex", "figures": [{ "counts": "persons", "category": "female", "value": "{{one}}" }, { "counts": "persons", "category": "male", "value": "{{other}}" }] }"""));
            scene.Or(parts, parts["dimension"]);
            return figure.Put("value", whole);
        }) { Times = 14 },
        new("HAB3003", "more journalists than arrested", static clean => clean.Items("figures").Where(static figure => figure.Owner().PropertyOf() != "breakdowns"), static (figure, scene) =>
        {
            var (whole, part) = scene.Any(("1000", "1055"), ("<=10", "11"), ("10", ">10"), ("10..20", "21"), ("5", ">=6"), ("<1000", "1000"), ("3", "4..7"));
            scene.Or(figure.Drop("members", "extent", "breakdowns", "including").Put("value", whole));
            return figure.Append("including", Parsed($$"""{ "counts": "{{figure.Text("counts")}}", "label": { "en": "journalists" }, "value": "{{part}}" }"""))["value"];
        }) { Times = 16 },
        new("HAB3003", "a subset of a subset, among others", static clean => clean.Having("including"), static (figure, scene) =>
        {
            var part = figure["including"]!.AsArray()[0]!;
            part.Put("value", "12");
            figure.Put("value", ">12");
            scene.Or(part["value"]);
            return part.Append("including", Parsed($$"""{ "counts": "{{part.Text("counts")}}", "label": { "en": "of whom" }, "value": "13" }"""))["value"];
        }),
        new("HAB3004", "a signatory twice", static clean => clean.Items("list"), static (one, scene) => Again(one, "list", scene, "position", "since")) { Times = 12, Explains = new Dictionary<string, string> { ["HAB3001"] = "one more is listed" } },
        new("HAB3004", "a member twice", static clean => clean.Items("members").Where(static one => one.ContainsKey("who")), static (one, scene) => Again(one, "members", scene)) { Times = 12, Explains = new Dictionary<string, string> { ["HAB3005"] = "one more is listed" } },
        new("HAB3005", "one name too few", static clean => Counted(clean), static (one, scene) =>
        {
            var figure = one.Owner();
            figure["members"]!.AsArray().Remove(one);
            return Or(scene, figure["value"], figure["members"]);
        }) { Times = 12 },
        new("HAB3005", "one more than stated", static clean => Counted(clean), static (one, scene) =>
        {
            var figure = one.Owner();
            figure.Append("members", Parsed("""{ "who": "person:nazarbayev-nursultan" }"""));
            return Or(scene, figure["value"], figure["members"]);
        }),
        new("HAB3005", "a list of some longer than the number", static clean => clean.Items("figures").Where(static figure => figure.Text("counts") == "persons" && figure.List("members").Count() > 1 && figure.List("members").All(static one => one.Text("who")?.StartsWith("person:", System.StringComparison.Ordinal) == true) && figure.Owner().PropertyOf() != "breakdowns"), static (figure, scene) =>
        {
            figure.Put("extent", "partial");
            var size = figure["members"]!.AsArray().Count;
            return Or(scene, figure.Put("value", scene.Any($"{size - 1}", $"<{size}", $"<={size - 1}")), figure["members"]);
        }),
        new("HAB3006", "another number of States", static clean => Stated(clean, "states"), static (stated, scene) => stated.Put("value", scene.Any("18", "16", ">17", "<17", "26"))),
        new("HAB3006", "a number of States or groups added", static clean => OfOneEdition(clean), static (list, scene) =>
        {
            var property = scene.Any("state", "politicalGroup");
            var count = list.List("list").Select(one => one.Text(property)).Where(static text => text is not null and not "NR").Distinct().Count();
            return list.Append("stated", Parsed($$"""{ "counts": "{{(property == "state" ? "states" : "politicalGroups")}}", "value": "{{count + scene.Any(1, 2, -1)}}" }"""))["value"];
        }) { Times = 4 },
        new("HAB3006", "who has no group counted as one", static clean => OfOneEdition(clean).Where(static list => list.List("list").Any(static one => one.Text("politicalGroup") == "NR")), static (list, scene) =>
            list.Append("stated", Parsed($$"""{ "counts": "politicalGroups", "value": "{{list.List("list").Select(static one => one.Text("politicalGroup")).Distinct().Count()}}" }"""))["value"]),
        new("HAB3006", "fewer than those listed, though the list is not complete", static clean => OfOneEdition(clean), static (list, scene) =>
        {
            list.Put("extent", "partial");
            return list.Append("stated", Parsed($$"""{ "counts": "states", "value": "{{list.List("list").Select(static one => one.Text("state")).Distinct().Count() - 1}}" }"""))["value"];
        }),
        new("HAB3007", "a member in two parts", static clean => clean.Items("members").Where(static one => one.Owner().Owner().PropertyOf() == "breakdowns"), static (one, scene) =>
        {
            var parts = one.Owner().Owner().List("figures").Where(part => part != one.Owner()).ToArray();
            var other = scene.Any(parts);
            scene.Or(one, one["who"]);
            // In the place of another, so that the numbers still agree.
            other["members"]!.AsArray()[0] = one.DeepClone();
            scene.Or(other["members"]![0]!["who"]);
            return other["members"]![0];
        }) { Times = 14 },
        new("HAB3008", "a list of which nobody knows whether it is complete", static clean => clean.Having("extent").Where(static figure => figure.ContainsKey("members")), static (figure, scene) => Or(scene, figure.Drop("extent"), figure["members"])) { Times = 14 },
        new("HAB3008", "members of a group, complete or not", static clean => clean.Of("group"), static (record, scene) => Or(scene, record.Append("members", Parsed("""{ "who": "person:bokayev-maks" }""")).Owner().Drop("unknown"), record["members"])),
    ];

    private static IEnumerable<JsonObject> Stated(CleanSet clean, string unit) => clean.Items("stated").Where(stated => stated.Text("counts") == unit && stated.Owner().ContainsKey("list"));

    /// <summary>Lists of signatories of which nobody joined later, so that a number can only mean all of them.</summary>
    private static IEnumerable<JsonObject> OfOneEdition(CleanSet clean) => clean.Items("signatories").Where(static list => list.ContainsKey("list") && !list.Root.AsObject().ContainsKey("editions"));

    /// <summary>Members of complete lists whose number is stated.</summary>
    private static IEnumerable<JsonObject> Counted(CleanSet clean) =>
        clean.Items("members").Where(static one => one.Owner().Text("extent") == "complete" && one.Owner().ContainsKey("value"));

    private static JsonNode Again(JsonObject one, string list, Scene scene, params string[] without)
    {
        scene.Or(one, one["who"]);
        var again = one.Owner().Append(list, ((JsonObject)one.DeepClone()).Drop(without));
        scene.Or(again["who"]);
        return again;
    }

    private static JsonNode? Or(Scene scene, JsonNode? place, JsonNode? other)
    {
        scene.Or(other);
        return place ?? other;
    }
}
