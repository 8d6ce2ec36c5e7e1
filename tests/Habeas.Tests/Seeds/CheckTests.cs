using System.Linq;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>The seed records keep every rule.</summary>
public sealed class CheckTests
{
    [Fact]
    public void Nothing_is_found_in_the_seed_records()
    {
        var result = new HabeasChecker().CheckFiles([SeedFolder.Path]);
        Assert.Equal(SeedFolder.Records.Count, (int)result.Summary.Records);
        Assert.Empty(result.Findings.Select(finding => finding.ToString()));
    }
}
