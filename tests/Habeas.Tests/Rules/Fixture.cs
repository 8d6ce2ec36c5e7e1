using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Habeas.Tests.Rules;

/// <summary>A file, or a folder of records, that a rule reports or leaves alone; the findings expected of it stand beside it.</summary>
internal sealed class Fixture
{
    private readonly string _path;

    private Fixture(string path) => _path = path;

    /// <summary>Folder of the rule and name, such as <c>HAB2001/reports-example</c>.</summary>
    public string Name => RuleId + "/" + Stem;

    public string RuleId => Path.GetFileName(Path.GetDirectoryName(_path))!;

    public bool IsClean => Stem.StartsWith("clean-", StringComparison.Ordinal);

    /// <summary>One line a finding.</summary>
    public string ExpectedPath => Path.Combine(Path.GetDirectoryName(_path)!, Stem + ".expected");

    /// <summary>The text of a fixture that is one document; null for folders and lines.</summary>
    public byte[]? Text => _path.EndsWith(".json", StringComparison.Ordinal) ? File.ReadAllBytes(_path) : null;

    private string Stem => Path.GetFileName(_path).Split('.')[0];

    /// <summary>The folders of rules about records; rules about code have theirs beside them.</summary>
    public static IEnumerable<string> Folders =>
        Directory.EnumerateDirectories(Checkout.Path("tests", "Fixtures"), "HAB*").Where(static folder => !Path.GetFileName(folder).StartsWith("HAB9", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<Fixture> All() =>
        Folders
            .SelectMany(static folder => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            .Where(static path => !path.EndsWith(".expected", StringComparison.Ordinal))
            .Select(static path => new Fixture(path));

    public static Fixture Named(string name) => All().Single(fixture => fixture.Name == name);

    /// <summary>What the checker finds, as <c>file:line:column rule severity</c>, sorted; files are told from the folder of the fixture on.</summary>
    public string[] Check()
    {
        var folder = Directory.Exists(_path) ? _path : Path.GetDirectoryName(_path)!;
        return [.. new HabeasChecker().CheckFiles(_path).Findings.Select(finding =>
            $"{Path.GetRelativePath(folder, finding.Location.File!).Replace('\\', '/')}:{finding.Location.Line}:{finding.Location.Column} {finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}")
            .Order(StringComparer.Ordinal)];
    }
}
