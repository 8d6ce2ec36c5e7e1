using System;
using System.IO;
using System.Linq;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

/// <summary>The package in projects that are built for real: the compiler says of records what the command line says.</summary>
public sealed class AnalyzerTests(Feed feed)
{
    private const string Targets = "net10.0;net8.0;net472";

    private const string BadDay = """
        {
          "kind": "person", "id": "person:ada-marra",
          "names": [{ "text": "Ада 𐎀" }], "facts": [{ "type": "birth", "date": "1979-02-30", "sources": ["source:page"] }]
        }
        """;

    private const string BadReference = """{ "kind": "case", "id": "case:ada", "subject": "person:ada-mara", "access": "public" }""";

    private const string BadProperty = """
        {
          "kind": "source",
          "id": "source:page",
          "type": "page",
          "titel": "Page"
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_faulty_record_fails_the_build_for_every_framework_at_the_line_and_column_of_the_command_line(bool server)
    {
        var consumer = new Consumer(feed, "faulty" + server, Targets);
        var records = consumer.Folder;
        var day = consumer.Write("persons/ada-marra.person.json", BadDay);
        var reference = consumer.Write("ada.case.json", BadReference);
        var property = consumer.Write("a/b/page.source.json", BadProperty);
        var (code, findings, output) = consumer.Build(server);
        if (code != 0 && !Checkout.IsCi)
            Assert.SkipWhen(output.Contains("error NU1101", StringComparison.Ordinal) || output.Contains("error NU1301", StringComparison.Ordinal), "the reference assemblies to build against cannot be restored here");
        Assert.True(code == 1, output);
        var expected = Consumer.CommandLine(records).Where(static finding => !finding.Contains("/obj/", StringComparison.Ordinal)).ToArray();
        Assert.Contains(expected, finding => finding.StartsWith(day + "(3,73): error HAB1009: ", StringComparison.Ordinal));
        Assert.Contains(expected, finding => finding.StartsWith(reference + "(1,48): error HAB6001: no record here is \"person:ada-mara\"; did you mean \"person:ada-marra\"?", StringComparison.Ordinal));
        Assert.Contains(expected, finding => finding.StartsWith(property + "(5,3): warning HAB1004: ", StringComparison.Ordinal));
        Assert.Equal(Targets.Split(';').Order(StringComparer.Ordinal), findings.Keys.Order(StringComparer.Ordinal));
        Assert.All(findings.Values, found => Assert.Equal(expected, found));

        // Mended, it builds: with the server on too, which has seen the faulty records.
        File.WriteAllText(day, BadDay.Replace("02-30", "02-28", StringComparison.Ordinal));
        File.WriteAllText(reference, BadReference.Replace("ada-mara\"", "ada-marra\"", StringComparison.Ordinal));
        File.WriteAllText(property, BadProperty.Replace("titel", "title", StringComparison.Ordinal));
        var mended = consumer.Build(server, "-f", "net10.0");
        Assert.True(mended.Code == 0, mended.Output);
    }

    [Fact]
    public void Every_fault_of_the_faulty_samples_is_printed_as_the_command_line_tells_it()
    {
        var consumer = new Consumer(feed, "samples");
        foreach (var file in Directory.GetFiles(Samples.Faulty, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(consumer.Folder, Path.GetRelativePath(Samples.Faulty, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var (code, findings, output) = consumer.Build();
        Assert.Equal(1, code);
        Assert.Equal(Consumer.CommandLine(consumer.Folder).Where(static finding => !finding.Contains("/obj/", StringComparison.Ordinal)), findings.Values.Single());
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_opt_out_say_where_records_lie_and_leave_some_out()
    {
        var consumer = new Consumer(feed, "places/app", properties: "<HabeasRecordFolder>../data</HabeasRecordFolder><HabeasRecordsExclude>../data/drafts/**</HabeasRecordsExclude>");
        consumer.Write("../habeas.json", """{ "habeas": "1.0", "namespace": "records.example.org", "publisher": "Example", "licence": "CC0-1.0", "language": "en", "access": "public", "severities": { "HAB1009": "warning", "HAB6001": "warning" } }""");
        var found = Path.GetFullPath(consumer.Write("../data/ada-marra.person.json", BadDay));
        consumer.Write("../data/drafts/ada.case.json", BadReference);
        consumer.Write("page.source.json", BadProperty);
        var (code, findings, output) = consumer.Build();
        Assert.True(code == 0, output);
        Assert.Contains(findings.Values.Single(), finding => finding.StartsWith(found + "(3,73): warning HAB1009: ", StringComparison.Ordinal));
        Assert.All(findings.Values.Single(), finding => Assert.StartsWith(found, finding, StringComparison.Ordinal));

        // Records elsewhere, by pattern.
        var pattern = consumer.Build(false, "-p:HabeasRecords=" + consumer.Folder + "/*.source.json");
        Assert.Contains("page.source.json(5,3): warning HAB1004", Assert.Single(pattern.Findings.Values.Single()), StringComparison.Ordinal);

        Assert.Empty(consumer.Build(false, "-p:HabeasCheck=false").Findings);
        Assert.NotEmpty(consumer.Build().Findings);
    }

    [Fact]
    public void Severities_come_from_the_manifest_and_from_the_project()
    {
        var consumer = new Consumer(feed, "severities", properties: "<NoWarn>$(NoWarn);HAB7001</NoWarn>");
        consumer.Write("habeas.json", """{ "habeas": "1.0", "namespace": "records.example.org", "publisher": "Example", "licence": "CC0-1.0", "language": "en", "access": "public", "severities": { "HAB1009": "off", "HAB6001": "warning", "HAB1004": "error" } }""");
        consumer.Write("ada-marra.person.json", BadDay);
        consumer.Write("ada.case.json", BadReference);
        consumer.Write("page.source.json", BadProperty);
        var manifest = consumer.Build();
        Assert.Equal(1, manifest.Code);
        Assert.Equal(["error HAB1004", "warning HAB6001"], Rules(manifest.Findings.Values.Single()));

        // What the project says of all its diagnostics comes last, as it does for the compiler's own.
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.HAB1004.severity = suggestion\ndotnet_diagnostic.HAB6001.severity = error\n");
        var config = consumer.Build();
        Assert.Equal(1, config.Code);
        Assert.Equal(["error HAB6001"], Rules(config.Findings.Values.Single()));
        var noWarn = consumer.Build(false, "-p:NoWarn=HAB6001%3BHAB1004%3BHAB7001");
        Assert.True(noWarn.Code == 0, noWarn.Output);
        Assert.Empty(noWarn.Findings);
    }

    private static string[] Rules(string[] findings) => [.. findings.Select(static finding => finding.Split(": ")[1]).Order(StringComparer.Ordinal)];
}
