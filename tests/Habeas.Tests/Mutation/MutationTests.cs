using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Habeas.Tests.Mutation;

/// <summary>Plants every fault that the rules exist for in the seed records, at random places, and sees whether they are found.</summary>
public sealed class MutationTests(MutationRun run, ITestOutputHelper output) : IClassFixture<MutationRun>
{
    [Fact]
    public void The_set_is_clean_before_a_fault_is_planted() => Assert.Empty(new Scene(CleanSet.Seeds, new Random(1)).Check());

    [Fact]
    public void Of_all_planted_faults_at_least_99_in_100_are_found_where_they_stand()
    {
        foreach (var family in run.Outcomes.GroupBy(static outcome => outcome.FoundBy?[..4] ?? "missed").OrderBy(static family => family.Key, StringComparer.Ordinal))
            output.WriteLine($"{family.Key} {family.Count()}");
        var missed = run.Outcomes.Where(static outcome => outcome.FoundBy is null).ToList();
        Assert.True(missed.Count * 100 <= run.Outcomes.Count, Told($"{missed.Count} of {run.Outcomes.Count} faults were missed:", missed));
    }

    [Fact]
    public void No_fault_brings_an_error_that_it_does_not_explain()
    {
        var noisy = run.Outcomes.Where(static outcome => outcome.BringsOtherErrors).ToList();
        Assert.True(noisy.Count == 0, Told($"{noisy.Count} of {run.Outcomes.Count} faults bring other errors:", noisy));
    }

    [Fact]
    public void Every_planter_finds_a_place() => Assert.Empty(run.Barren.Select(static planter => planter.Name));

    [Fact]
    public void Every_rule_finds_a_planted_fault()
    {
        var found = run.Outcomes.Select(static outcome => outcome.FoundBy).ToHashSet();
        Assert.DoesNotContain(HabeasChecker.Rules.Select(static rule => rule.Id), id => !found.Contains(id));
    }

    private static string Told(string heading, IEnumerable<Outcome> outcomes) => string.Join('\n', outcomes.Select(static outcome => outcome.ToString()).Prepend(heading));
}
