using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Tests.Seeds;

namespace Habeas.Tests.Mutation;

/// <summary>One way of breaking the text of a file.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fault">What is wrong then.</param>
/// <param name="Plant">Makes the broken text, and tells at which byte it is broken; -1 where only reading on shows it.</param>
internal sealed record TextPlanter(string Rule, string Fault, Func<byte[], Random, (byte[] Text, int At)> Plant)
{
    /// <summary>The limit in these checks: no seed record is near it.</summary>
    public const int MaxSize = 200_000;

    private const int Times = 4;

    public string Name => $"{Rule} {Fault}";

    /// <summary>Plants it in some files of a folder with all records, one at a time, and checks the folder.</summary>
    public IEnumerable<Outcome> Run(TempFolder folder)
    {
        var random = new Random(Name.Aggregate(7, static (hash, letter) => unchecked((hash * 16777619) ^ letter)));
        var files = SeedFolder.RecordFiles().ToArray();
        random.Shuffle(files);
        foreach (var file in files.Take(Times))
        {
            var original = File.ReadAllBytes(file);
            var copy = Path.Combine(folder.Path, Path.GetRelativePath(SeedFolder.Path, file));
            var (text, at) = Plant(original, random);
            File.WriteAllBytes(copy, text);
            var findings = new HabeasChecker(new CheckOptions { MaxSize = MaxSize }).CheckFiles(folder.Path).Findings;
            File.WriteAllBytes(copy, original);
            var line = at < 0 ? -1 : 1 + text.Take(at).Count(static letter => letter == '\n');
            // What is missing may be seen only on the next line.
            var right = findings.Where(finding => finding.Rule.Id == Rule && finding.Location.File == copy && (line < 0 || finding.Location.Line == line || finding.Location.Line == line + 1)).ToArray();
            yield return new(Name, $"{Path.GetFileName(file)} line {line}: {Shown(text, at)}", right.Length > 0 ? Rule : null, [.. findings.Except(right)]);
        }
    }

    private static string Shown(byte[] text, int at) => at < 0 ? "" : Encoding.UTF8.GetString(text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 30)]).ReplaceLineEndings(" ");
}
