using System;
using System.IO;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>What the five texts printed is the outer bound of what is told of anybody, and what is sensitive is marked.</summary>
public sealed class ProtectionTests
{
    private static readonly EventCode[] OfHealth =
        [EventCode.Health, EventCode.Hospitalisation, EventCode.Injury, EventCode.Torture, EventCode.IllTreatment, EventCode.CareDenied, EventCode.SexualViolence];

    private static readonly RelationCode[] OfFamily =
    [
        RelationCode.Father, RelationCode.Mother, RelationCode.Parent, RelationCode.Son, RelationCode.Daughter, RelationCode.Child, RelationCode.Brother, RelationCode.Sister,
        RelationCode.Sibling, RelationCode.Husband, RelationCode.Wife, RelationCode.Spouse, RelationCode.Partner, RelationCode.Relative,
    ];

    [Fact]
    public void Nobody_is_named_who_is_not_named_in_the_five_texts_or_among_the_signatories()
    {
        var printed = string.Join('\n', Directory.EnumerateFiles(Checkout.Beside("seeds"), "*.txt").Append(Checkout.Beside("facts", "official-signatories.tsv")).Select(File.ReadAllText));
        Assert.All(
            SeedFolder.Records.Of<Person>().SelectMany(person => person.Names).Select(name => name.Text),
            name => Assert.True(printed.Contains(name, StringComparison.OrdinalIgnoreCase), name));
    }

    [Fact]
    public void What_tells_of_the_health_of_somebody_with_a_record_is_marked()
    {
        var people = SeedFolder.Records.Of<Person>().SelectMany(person => CaseTimeline.Of(SeedFolder.Records, person.Id).Claims);
        Assert.All(people.Where(claim => OfHealth.Contains(claim.Type)), claim => Assert.True(claim.Item.Sensitive.Contains(SensitiveCode.Health), claim.Reference.ToString()));
    }

    [Fact]
    public void Children_are_a_number_and_families_are_marked()
    {
        var relations = SeedFolder.Records.Of<Person>().SelectMany(person => person.Relations).Where(relation => OfFamily.Contains(relation.Type)).ToArray();
        Assert.NotEmpty(relations);
        Assert.All(relations, relation => Assert.NotEmpty(relation.Sensitive.ToArray()));
        Assert.All(relations.Where(relation => relation.Sensitive.Contains(SensitiveCode.Minor)), relation => Assert.Null(relation.To));
    }

    [Fact]
    public void Complainants_and_petitioners_are_only_counted()
    {
        var complaint = SeedFolder.Find<Declaration>("declaration:complaint-2018-11").Issuers.Single(party => party.As == RoleCode.Complainant);
        var appeal = SeedFolder.Find<Declaration>("declaration:appeal-ep-2019-01").Signatories!;
        Assert.Equal(("129", null), (complaint.Count?.ToString(), complaint.Who));
        Assert.Equal((">500", 0), (appeal.Stated.Single().Value?.ToString(), appeal.List.Count));
    }
}
