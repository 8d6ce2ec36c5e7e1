using System;
using System.Linq;
using Habeas.Findings;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Findings;

public class NearestTests
{
    private static readonly string[] Names = [.. Tables.Shapes.SelectMany(static shape => shape.Properties).Select(static property => property.Name).Distinct()];

    [Theory]
    [InlineData("signatorys", "signatories")]
    [InlineData("Sources", "sources")]
    [InlineData("langauge", "language")]
    [InlineData("nobodyKnows", null)]
    [InlineData("kin", null)]
    public void A_slip_finds_what_was_meant(string written, string? meant) => Assert.Equal(meant, Nearest.Of(written, Names));

    [Fact]
    public void The_nearest_is_the_one_that_looking_at_every_distance_finds()
    {
        const string Letters = "aeinrstAEKkıİſKåÅé-1";
        var random = new Random(7);
        var found = 0;
        for (var round = 0; round < 3000; round++)
        {
            var written = Names[random.Next(Names.Length)].ToCharArray().ToList();
            for (var slips = random.Next(6); slips > 0; slips--)
            {
                var at = random.Next(written.Count);
                switch (random.Next(4))
                {
                    case 0:
                        written.Insert(at, Letters[random.Next(Letters.Length)]);
                        break;
                    case 1 when written.Count > 1:
                        written.RemoveAt(at);
                        break;
                    case 2:
                        written[at] = Letters[random.Next(Letters.Length)];
                        break;
                    default:
                        written.Reverse(at, Math.Min(2, written.Count - at));
                        break;
                }
            }
            var text = string.Concat(written);
            var nearest = text.Length < 4 ? null : Names.MinBy(name => Nearest.Distance(text, name, int.MaxValue));
            if (nearest is not null && Nearest.Distance(text, nearest, int.MaxValue) > Nearest.Allowed(text.Length))
                nearest = null;
            found += nearest is null ? 0 : 1;
            Assert.Equal(nearest, Nearest.Of(text, Names));
        }
        Assert.InRange(found, 1000, 2800);
    }
}
