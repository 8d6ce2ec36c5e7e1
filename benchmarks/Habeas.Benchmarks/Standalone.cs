using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Habeas.Benchmarks;

/// <summary>Invented records as files of a publisher. What they refer to is a partner's, and so is not looked for.</summary>
internal static partial class Standalone
{
    /// <returns>The paths.</returns>
    public static string[] Write(string folder, int records, SyntheticOptions options) => [.. new Synthetic(options).Records().Take(records).Select(record =>
    {
        var text = Reference().Replace(record, "\"$1:a.eu/");
        var id = Id().Match(text);
        var file = Path.Combine(folder, id.Groups[1].Value + "s", $"{id.Groups[2].Value}.{id.Groups[1].Value}.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    })];

    [GeneratedRegex("\"(person|body|source):")]
    private static partial Regex Reference();

    [GeneratedRegex("\"id\":\"(case|declaration):([a-z0-9-]+)\"")]
    private static partial Regex Id();
}
