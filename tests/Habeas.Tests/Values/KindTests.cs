using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Tests.Values;

public sealed class KindTests
{
    [Fact]
    public void The_targets_of_the_package_take_files_of_every_kind_for_records()
    {
        var targets = File.ReadAllText(Checkout.Path("src", "Habeas", "buildTransitive", "Habeas.targets"));
        var patterns = string.Join(';', KindCodes.Names.Select(static kind => $"$(_HabeasBelow)*.{kind}.json"));
        Assert.Contains($">{patterns}</HabeasRecords>", targets, System.StringComparison.Ordinal);
    }
}
