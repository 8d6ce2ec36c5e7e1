using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Tests.Seeds;

namespace Habeas.Tests.Mutation;

/// <summary>Faults that only files can have: of their text, their names, their being there.</summary>
internal static class FolderFaults
{
    private static readonly string[] Ids = ["person/bokayev-maks", "declaration/pace-wd-652", "source/odf-2017-10-11", "law/iccpr", "body/pace", "incident/zhanaozen", "case/dck", "group/tokmadi-family"];

    public static IEnumerable<Outcome> Run()
    {
        using var folder = new TempFolder();
        foreach (var file in SeedFolder.RecordFiles().Append(Path.Combine(SeedFolder.Path, "habeas.json")))
            folder.File(Path.GetRelativePath(SeedFolder.Path, file), File.ReadAllBytes(file));
        return [.. TextPlanters.All.SelectMany(planter => planter.Run(folder)), .. Ids.SelectMany(id => OfName(folder, id)), .. NotThere(folder), .. TooMany(folder)];
    }

    /// <summary>A file that is named like another record, or like none.</summary>
    private static IEnumerable<Outcome> OfName(TempFolder folder, string id)
    {
        var (kind, slug) = (id.Split('/')[0], id.Split('/')[1]);
        var file = Directory.EnumerateFiles(folder.Path, $"{slug}.{kind}.json", SearchOption.AllDirectories).Single();
        foreach (var name in (string[])[$"{slug}s.{kind}.json", $"{slug}.{(kind == "body" ? "group" : "body")}.json"])
        {
            var renamed = Path.Combine(Path.GetDirectoryName(file)!, name);
            File.Move(file, renamed);
            yield return Check("HAB1103 a file named otherwise", name, finding => finding.Rule.Id == "HAB1103" && finding.Location.File == renamed, [folder.Path]);
            File.Move(renamed, file);
        }
    }

    private static IEnumerable<Outcome> NotThere(TempFolder folder)
    {
        foreach (var name in (string[])["nowhere", "nowhere.case.json", "cases/nobody.case.json", "nowhere.ndjson"])
            yield return Check("HAB0010 a file that is not there", name, finding => finding.Rule.Id == "HAB0010", [folder.Path, Path.Combine(folder.Path, name)]);
    }

    /// <summary>More findings in one file than are kept; those that are kept are the fault's own.</summary>
    private static IEnumerable<Outcome> TooMany(TempFolder folder)
    {
        foreach (var count in (int[])[11, 40, 500])
        {
            var path = folder.File("many.body.json", Encoding.UTF8.GetBytes($$"""{ "kind": "body", "id": "body:many", "names": [{ "text": "Many" }], "type": "ngo", {{string.Join(", ", Enumerable.Range(0, count).Select(static at => $"\"zz{at}\": {at}"))}} }"""));
            var outcome = Check("HAB0012 more findings than are kept", $"{count}", static finding => finding.Rule.Id is "HAB0012" or "HAB1004", [folder.Path], new CheckOptions { MaxFindings = 10 });
            yield return outcome.FoundBy == "HAB1004" ? outcome with { FoundBy = null } : outcome;
            File.Delete(path);
        }
    }

    private static Outcome Check(string fault, string where, Func<Finding, bool> isRight, string[] paths, CheckOptions? options = null)
    {
        var findings = new HabeasChecker(options).CheckFiles(paths).Findings;
        return new(fault, where, findings.Where(isRight).Select(static finding => finding.Rule.Id).Order(StringComparer.Ordinal).FirstOrDefault(), [.. findings.Where(finding => !isRight(finding))]);
    }
}
