using System.IO;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class NamesTests
{
    [Fact]
    public void Two_names_are_compared_and_the_reason_told()
    {
        var run = Cli.Here("names", "Erlan Kasymov", "KASSYMOV Yerlan");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^same \(0\.9[0-9]\): .*e/ye.*\n$", run.Output);
        Assert.Equal("different: given names differ\n", Cli.Here("names", "Erlan Kasymov", "Serik Kasymov").Output);
    }

    [Fact]
    public void Labelled_pairs_are_counted_and_what_is_wrong_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "name1\tname2\tlabel\nErlan Kasymov\tYerlan Qasymov\tsame\twhy\nErlan Kasymov\tSerik Kasymov\tdifferent\nErlan Kasymov\tLev Tarasov\tsame\nErlan Kasymov\tErlan Kasymov\tdifferent\n");
            var run = Cli.Here("names", "--pairs", file);
            Assert.Equal(0, run.ExitCode);
            Assert.Equal("missed  Erlan Kasymov | Lev Tarasov  different: surnames differ", run.Lines[0]);
            Assert.Equal("wrong   Erlan Kasymov | Erlan Kasymov  same (1.00): written alike", run.Lines[1]);
            Assert.Equal("4 pairs: 1 found, 1 missed, 1 wrong, 1 kept apart; precision 0.500, recall 0.500, F1 0.500", run.Lines[2]);
            File.WriteAllText(file, "a\tb\tsame\na\tb\tperhaps\n");
            Assert.Equal(3, Cli.Here("names", "--pairs", file).ExitCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("names")]
    [InlineData("names", "Erlan Kasymov")]
    [InlineData("names", "a", "b", "c")]
    [InlineData("names", "a", "b", "--pairs", "x")]
    public void Other_arguments_make_no_sense(params string[] arguments) => Assert.Equal(2, Cli.Here(arguments).ExitCode);

    [Fact]
    public void A_file_that_is_not_there_cannot_be_read() => Assert.Equal(3, Cli.Here("names", "--pairs", "nowhere.tsv").ExitCode);
}
