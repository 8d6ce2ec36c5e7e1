using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
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
    [InlineData("Habeas.Cli.any", "nupkg")]
    [InlineData("Habeas.Cli.any", "snupkg")]
    public void A_package_holds_what_is_listed_and_nothing_else(string id, string extension)
    {
        using var package = Open(id, extension);
        var entries = package.Entries.Select(static entry => entry.FullName)
            .Where(static name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        Committed.Says(Checkout.Path("tests", "Habeas.Packages.Tests", $"{id}.{extension}.txt"), string.Concat(entries.Select(static entry => entry + "\n")));
    }

    [Fact]
    public void The_tool_is_compiled_for_this_system_and_portable_for_others()
    {
        Assert.SkipUnless(feed.IsCompiled, "the compiler cannot be restored here");
        using var portable = Open("Habeas.Cli.any", "nupkg");
        using var compiled = Open("Habeas.Cli." + Feed.Runtime, "nupkg");
        Assert.Equal(Assemblies(portable, "any").Select(static assembly => assembly.Name), Assemblies(compiled, Feed.Runtime).Select(static assembly => assembly.Name));
        Assert.All(Assemblies(compiled, Feed.Runtime), static assembly => Assert.True(assembly.IsCompiled, assembly.Name));
        Assert.All(Assemblies(portable, "any").Where(static assembly => assembly.Name.StartsWith("Habeas", StringComparison.Ordinal)), static assembly => Assert.False(assembly.IsCompiled, assembly.Name));
        // The package that people name leads to either.
        using var named = Open("Habeas.Cli", "nupkg");
        using var settings = named.GetEntry("tools/any/any/DotnetToolSettings.xml")!.Open();
        Assert.Equal(["Habeas.Cli." + Feed.Runtime, "Habeas.Cli.any"], XDocument.Load(settings).Descendants("RuntimeIdentifierPackage").Select(static package => package.Attribute("Id")!.Value));
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

    private static (string Name, bool IsCompiled)[] Assemblies(ZipArchive package, string system) =>
    [
        .. package.Entries.Where(entry => entry.FullName == $"tools/net10.0/{system}/{entry.Name}" && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(static entry => (entry.Name, HoldsCode(entry))).OrderBy(static assembly => assembly.Name, StringComparer.Ordinal),
    ];

    private static bool HoldsCode(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.{extension}"));
}
