using System.Collections.Generic;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>All rules, listed one by one. A new rule is a class in its family's folder and a line here.</summary>
internal static class Catalogue
{
    public static readonly ShapeRule[] RecordRules =
    [
        new IdOfAnotherKind(),
        new FileNameOfAnotherRecord(),
        new PartyWithoutName(),
        new MarkOfNoProperty(),
        new StockAndFlow(),
        new IdentifierOfAnotherForm(),
        new RelationToNothing(),
        new LinkOfOneRecord(),
        new UnknownButGiven(),
        new MarkOfAbsentProperty(),
        new EventBeforeWhatItFollows(),
        new ActAfterItsAccusation(),
        new PointDatedAsLasting(),
        new LagDoesNotFit(),
        new TreatyStepsOutOfOrder(),
        new PlenaryBeforeCommittee(),
        new DecisionBeforeItsMatter(),
        new AssertionAfterItsText(),
        new ListedCountDiffers(),
        new BreakdownDoesNotAddUp(),
        new SubsetLargerThanWhole(),
        new ListedTwice(),
        new MembersDifferFromCount(),
        new StatedVarietyDiffers(),
        new MemberInTwoParts(),
        new ListWithoutExtent(),
        new GroupOutsideItsDates(),
        new StepOfAnotherText(),
        new SuspendedWithoutCustody(),
        new NumberOfAnotherYear(),
        new DesignationAsNothing(),
        new MixedScripts(),
        new InvisibleCharacter(),
        new LetterInTwoParts(),
        new RelationToItself(),
        new UnresolvedItem(),
        new DuplicateItemId(),
        new OmittedButNamed(),
        new StatementWithoutSource(),
        new QuotationWithoutSpeaker(),
        new SensitiveWithoutMark(),
        new MinorNamed(),
        new IdTellsWithheldName(),
        new SmallWithheldCount(),
        new ExactWhereabouts(),
        new WithheldButGiven(),
        new TestimonyWithoutConsent(),
        new AudienceWiderThanConsent(),
    ];

    /// <summary>Rules about records that have been retracted; no other rule looks at those.</summary>
    public static readonly ShapeRule[] RetractedRules =
    [
        new RetractedRecordKeepsMore(),
    ];

    public static readonly SetRule[] SetRules =
    [
        new FactLaterThanItsSource(),
        new LinksContradict(),
        new UnresolvedReference(),
        new DuplicateRecordId(),
        new UnresolvedForeignItem(),
        new RecallsLaterText(),
    ];

    private static readonly ShapeRules[] ByShape = System.Array.ConvertAll(Tables.Shapes, static shape => new ShapeRules(shape, RecordRules));

    /// <summary>Every rule that can be reported, those that the reader holds included, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = List();

    /// <summary>The rules about objects of this type.</summary>
    public static ShapeRules RulesFor(int shape) => ByShape[shape];

    private static List<RuleInfo> List()
    {
        List<RuleInfo> all = [.. TextFaults.All, .. StructureFaults.All];
        foreach (var rule in RecordRules)
            all.Add(rule.Info);
        foreach (var rule in RetractedRules)
            all.Add(rule.Info);
        foreach (var rule in SetRules)
            all.Add(rule.Info);
        all.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return all;
    }
}
