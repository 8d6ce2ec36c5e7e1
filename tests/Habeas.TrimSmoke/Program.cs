using System;
using System.Collections.Generic;
using System.IO;
using Habeas;
using Habeas.Records;

// Reads the records of a folder, dates each of them, writes them to another folder and checks what was written.
// Published trimmed by one test, built against the packed library by another.
var (from, to) = (args[0], args[1]);
var kinds = new SortedSet<string>(StringComparer.Ordinal);
var records = 0;
foreach (var file in Directory.GetFiles(from, "*.json", SearchOption.AllDirectories))
{
    var target = Path.Combine(to, Path.GetRelativePath(from, file));
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    Item item;
    if (Path.GetFileName(file) == "habeas.json")
    {
        item = HabeasJson.Read<Manifest>(File.ReadAllBytes(file));
    }
    else
    {
        var record = HabeasJson.Read(File.ReadAllBytes(file));
        kinds.Add(record.Kind.Value!);
        records++;
        item = record with { Modified = EdtfDate.Parse("2026-01-02") };
    }
    File.WriteAllBytes(target, RecordFormatter.Format(HabeasJson.WriteUtf8(item)));
}
var result = new HabeasChecker().CheckFiles(to);
foreach (var finding in result.Findings)
    Console.WriteLine(finding);
Console.WriteLine($"{records} records of {string.Join(' ', kinds)}: {result.Summary.Records} checked, {result.Summary.Errors} errors, {result.Summary.Warnings} warnings");
return result.Summary.Errors > 0 ? 1 : 0;
