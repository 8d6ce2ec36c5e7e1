using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Schema.Extensions;

namespace Habeas.Tests.Rules;

/// <summary>A file, or a folder of records, that a rule reports or leaves alone; the findings expected of it stand beside it.</summary>
internal sealed class Fixture
{
    /// <summary>Suppressions end, so that fixtures are checked as of one day.</summary>
    public static readonly CheckOptions Options = new() { Today = CalendarDay.FromDate(2026, 6, 1), Extensions = new NJsonExtensionValidator() };

    private readonly string _path;

    private Fixture(string path) => _path = path;

    public string Path => _path;

    /// <summary>Folder of the rule and name, such as <c>HAB2001/reports-example</c>.</summary>
    public string Name => RuleId + "/" + Stem;

    public string RuleId => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(_path))!;

    public bool IsClean => Stem.StartsWith("clean-", StringComparison.Ordinal);

    /// <summary>One line a finding.</summary>
    public string ExpectedPath => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(_path)!, Stem + ".expected");

    /// <summary>The text of a fixture that is one document; null for folders and lines.</summary>
    public byte[]? Text => _path.EndsWith(".json", StringComparison.Ordinal) ? File.ReadAllBytes(_path) : null;

    private string Stem => System.IO.Path.GetFileName(_path).Split('.')[0];

    /// <summary>The folders of rules about records; rules about code have theirs beside them.</summary>
    public static IEnumerable<string> Folders =>
        Directory.EnumerateDirectories(Checkout.Path("tests", "Fixtures"), "HAB*").Where(static folder => !System.IO.Path.GetFileName(folder).StartsWith("HAB9", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<Fixture> All() =>
        Folders
            .SelectMany(static folder => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
            .Where(static path => !path.EndsWith(".expected", StringComparison.Ordinal))
            .Select(static path => new Fixture(path));

    public static Fixture Named(string name) => All().Single(fixture => fixture.Name == name);

    /// <summary>What the checker finds, as <c>file:line:column rule severity</c>, sorted; files are told from the folder of the fixture on.</summary>
    public string[] Check()
    {
        var folder = Directory.Exists(_path) ? _path : System.IO.Path.GetDirectoryName(_path)!;
        return [.. new HabeasChecker(Options).CheckFiles(_path).Findings.Select(finding =>
            $"{System.IO.Path.GetRelativePath(folder, finding.Location.File!).Replace('\\', '/')}:{finding.Location.Line}:{finding.Location.Column} {finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}")
            .Order(StringComparer.Ordinal)];
    }
}
