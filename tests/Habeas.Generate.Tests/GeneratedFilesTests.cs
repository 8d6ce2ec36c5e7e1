using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Generate.Tests;

public sealed class GeneratedFilesTests
{
    private static readonly string Root = Repository.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("not in a checkout");

    private static readonly IReadOnlyList<OutputFile> Expected = Output.All(Root);

    public static TheoryData<string> Files => [.. Expected.Select(file => Path.GetRelativePath(Root, file.Path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_committed_file_says_what_the_record_types_and_code_lists_say(string path)
    {
        var expected = Expected.Single(file => Path.GetRelativePath(Root, file.Path) == path).Content;
        var committed = File.ReadAllText(Path.Combine(Root, path));
        Assert.True(expected == committed, $"{path} is stale: run `dotnet run --project src/Habeas.Generate` and commit what it writes");
    }

    [Fact]
    public void No_other_file_stands_among_the_generated_ones()
    {
        var expected = Expected.Select(file => file.Path).ToHashSet();
        var folders = expected.Select(path => Path.GetDirectoryName(path)!).Distinct();
        Assert.DoesNotContain(folders.SelectMany(folder => Directory.GetFiles(folder, "*.g.cs")), path => !expected.Contains(path));
    }

    [Fact]
    public void The_same_sources_give_the_same_files_twice() =>
        Assert.Equal(Expected, Output.All(Root));
}
