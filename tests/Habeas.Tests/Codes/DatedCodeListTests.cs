using System.Linq;
using Xunit;
using static Habeas.Tests.Codes.CodeListFiles;

namespace Habeas.Tests.Codes;

public sealed class DatedCodeListTests
{
    [Fact]
    public void Every_assigned_code_of_ISO_3166_1_is_there_with_its_own_alpha_3_code()
    {
        var assigned = Rows("states").Where(code => Text(code, "source") == "ISO 3166-1").ToArray();

        Assert.Equal(249, assigned.Length);
        Assert.All(assigned, code => Assert.Matches("^[A-Z]{3}$", Text(code, "alpha3")));
        Assert.Distinct(assigned.Select(code => Text(code, "alpha3")));
        Assert.Distinct(assigned.Select(code => Text(code.GetProperty("label"), "en")));
    }

    [Theory]
    [InlineData("SU", "1992")]
    [InlineData("YU", "2003")]
    [InlineData("CS", "2006")]
    [InlineData("KZ", null)]
    public void Former_States_end_and_others_do_not(string state, string? end) =>
        Assert.Equal(end, Text(Code("states", state), "validTo"));

    [Fact]
    public void When_groups_existed_stands_in_the_records_of_their_bodies() => Assert.All(
        Rows("politicalGroup"), code => Assert.Null(Text(code, "validFrom") ?? Text(code, "validTo")));

    [Fact]
    public void Every_group_belongs_to_a_body() => Assert.All(
        Rows("politicalGroup"), code => Assert.Matches("^body:(pace|ep)$", Text(code, "body")));
}
