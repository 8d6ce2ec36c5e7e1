using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Habeas.Packages.Tests;

public sealed class EntriesTests(Feed feed)
{
    /// <summary>The lists are beside this file; HABEAS_UPDATE=1 writes them anew.</summary>
    [Theory]
    [InlineData("Habeas", "nupkg")]
    [InlineData("Habeas", "snupkg")]
    [InlineData("Habeas.Cli", "nupkg")]
    [InlineData("Habeas.Cli", "snupkg")]
    public void A_package_holds_what_is_listed_and_nothing_else(string id, string extension)
    {
        using var package = Open(id, extension);
        var entries = package.Entries.Select(static entry => entry.FullName)
            .Where(static name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        Committed.Says(Checkout.Path("tests", "Habeas.Packages.Tests", $"{id}.{extension}.txt"), string.Concat(entries.Select(static entry => entry + "\n")));
    }

    [Theory]
    [InlineData("Habeas")]
    [InlineData("Habeas.Cli")]
    public void A_package_says_what_it_is(string id)
    {
        using var package = Open(id, "nupkg");
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().First();
        string Value(string name) => metadata.Elements().First(element => element.Name.LocalName == name).Value;
        Assert.Equal((id, feed.Version, "MIT", "README.md", "icon.png"), (Value("id"), Value("version"), Value("license"), Value("readme"), Value("icon")));
        Assert.NotEmpty(Value("tags"));
        Assert.True(Value("description").Length is > 50 and < 400);
    }

    [Fact]
    public void The_library_depends_on_nothing_where_the_framework_has_it_all()
    {
        using var package = Open("Habeas", "nupkg");
        using var stream = package.GetEntry("Habeas.nuspec")!.Open();
        var groups = XDocument.Load(stream).Descendants().Where(static element => element.Name.LocalName == "group").ToDictionary(
            static group => group.Attribute("targetFramework")!.Value,
            static group => string.Join(' ', group.Elements().Select(static dependency => dependency.Attribute("id")!.Value)));
        Assert.Equal("", groups["net10.0"]);
        Assert.Equal("System.Text.Json", groups[".NETStandard2.0"]);
    }

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.{extension}"));
}
