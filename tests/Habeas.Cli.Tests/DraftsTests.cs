using System;
using System.IO;
using System.Linq;
using Habeas.Cli.Output;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>What a run that was killed left behind is cleared away by the next that writes there, and nothing else is.</summary>
public sealed class DraftsTests
{
    /// <summary>No system gives so high a number to a process.</summary>
    private const string Nobody = "2000000000";

    [Theory]
    [InlineData("fmt")]
    [InlineData("check", "--fix")]
    public void Drafts_of_processes_that_are_gone_are_cleared_away(params string[] command)
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var left = Draft(folder, Nobody);
        Cli.Here([.. command, folder.Path]);
        Assert.False(File.Exists(left));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fmt", "--check")]
    [InlineData("check", "--diff")]
    public void Whoever_writes_nothing_deletes_nothing(params string[] command)
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var left = Draft(folder, Nobody);
        Cli.Here([.. command, folder.Path]);
        Assert.True(File.Exists(left));
    }

    [Fact]
    public void A_draft_that_is_being_written_stays()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var own = Drafts.For(folder.At("bea.person.json"));
        File.WriteAllText(own, "{");
        Cli.Here("fmt", folder.Path);
        Assert.True(File.Exists(own));
    }

    [Fact]
    public void Another_machine_has_a_day()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        var young = folder.File(".a.json.habeas-00000000-" + Nobody + ".tmp", "{");
        var old = folder.File(".b.json.habeas-00000000-" + Nobody + ".tmp", "{");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-2));
        Cli.Here("fmt", folder.Path);
        Assert.True(File.Exists(young));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void Nothing_else_is_touched()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        string[] others = [".a.json.1.tmp", ".habeas-.tmp", ".a.habeas-xyz.tmp", "a.json.habeas-00000000-1.tmp", ".a.json.habeas-00000000-1", ".a.json.habeas-00000000-1x.tmp"];
        foreach (var name in others)
            File.SetLastWriteTimeUtc(folder.File(name, "mine"), DateTime.UtcNow.AddDays(-20));
        Cli.Here("fmt", folder.Path);
        Assert.All(others, name => Assert.True(File.Exists(folder.At(name)), name));
    }

    private static string Draft(TempFolder folder, string process)
    {
        var own = Drafts.For(folder.At("bea.person.json"));
        var path = own[..(own.LastIndexOf('-') + 1)] + process + ".tmp";
        File.WriteAllText(path, "{");
        Assert.NotEqual(own, path);
        Assert.Equal(2, Directory.GetFiles(folder.Path).Count());
        return path;
    }
}
