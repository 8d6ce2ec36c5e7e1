using System.Collections.Generic;
using Habeas.Findings;
using Habeas.Index;
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
        new RelationToNothing(),
        new LinkOfOneRecord(),
        new UnknownButGiven(),
        new MarkOfAbsentProperty(),
        new SeverityOfNoRule(),
        new CodesOfNoList(),
        new YearNotInWording(),
        new EventBeforeWhatItFollows(),
        new ActAfterItsAccusation(),
        new PointDatedAsLasting(),
        new LagDoesNotFit(),
        new TreatyStepsOutOfOrder(),
        new PlenaryBeforeCommittee(),
        new DecisionBeforeItsMatter(),
        new AssertionAfterItsText(),
        new AccusationAfterJudgment(),
        new StageBeforeTheOneItNeeds(),
        new ArrestedWithoutRelease(),
        new LengthDoesNotFit(),
        new EventAfterDeath(),
        new BeforeTheDemand(),
        new DeathBeforeBirth(),
        new AgeDoesNotFit(),
        new SuspendedButPrisoner(),
        new DatedTwice(),
        new PrisonerBeforeArrest(),
        new ListedCountDiffers(),
        new BreakdownDoesNotAddUp(),
        new SubsetLargerThanWhole(),
        new ListedTwice(),
        new MembersDifferFromCount(),
        new MemberInTwoParts(),
        new ListWithoutExtent(),
        new NumberAgainstBound(),
        new TwoNumbersOfOneThing(),
        new TermAboveMaximum(),
        new SuspendedMoreThanWhole(),
        new BoundGotLost(),
        new OverlapAdded(),
        new StepOfAnotherText(),
        new SuspendedWithoutCustody(),
        new DesignationAsNothing(),
        new PropertyOfAnotherEvent(),
        new VictimOfOwnCase(),
        new DeletionWithoutNotice(),
        new BanOfNothing(),
        new IssuedByNobody(),
        new SignatoryOutOfPlace(),
        new RequirementWithoutEffect(),
        new MixedScripts(),
        new InvisibleCharacter(),
        new LetterInTwoParts(),
        new RelationToItself(),
        new FamilyAsPerson(),
        new UnresolvedItem(),
        new DuplicateItemId(),
        new OmittedButNamed(),
        new TwoNumbersOfOneScheme(),
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
        new PublicWithoutPublication(),
        new PerpetratorWithoutBasis(),
        new SmallSensitiveCount(),
    ];

    /// <summary>Rules about records that have been retracted; no other rule looks at those.</summary>
    public static readonly ShapeRule[] RetractedRules =
    [
        new RetractedRecordKeepsMore(),
    ];

    public static readonly SetRule[] SetRules =
    [
        new IdentifierOfAnotherForm(),
        new FactLaterThanItsSource(),
        new EventOutsideLife(),
        new CountedAfterAcquittal(),
        new ReleaseOfWhoeverIsFree(),
        new PrisonerWhoIsFree(),
        new TermAboveBoundForAll(),
        new StatedVarietyDiffers(),
        new GroupOutsideItsDates(),
        new NumberOfAnotherYear(),
        new TooFewSigned(),
        new GroupOfNobody(),
        new StateOfNoDelegation(),
        new SignedAfterClose(),
        new NumberOutOfOrder(),
        new TextOfAnotherBody(),
        new TabledBetweenSessions(),
        new LawOfAnotherTime(),
        new PenaltyOfNoLaw(),
        new NotTheLowestNumber(),
        new LinksContradict(),
        new ProbableDuplicate(),
        new MergedPeopleDiffer(),
        new CloseNamesUnlinked(),
        new TwoGroupsOnOneDay(),
        new AncestorOfOneself(),
        new KinDisagree(),
        new UnresolvedReference(),
        new DuplicateRecordId(),
        new UnresolvedForeignItem(),
        new RecallsLaterText(),
        new RetractedReference(),
        new ReplacedInCircle(),
        new NumberOfAnotherRecord(),
        new OrderInCircle(),
        new InstrumentOfAnotherTime(),
        new FactBeyondConsent(),
        new LinkUnmasks(),
    ];

    /// <summary>Those of the rules about single records that compare several, too.</summary>
    public static readonly IAcrossRecords[] AcrossRecords = Across();

    private static readonly TasksByShape<ShapeRule> ByDefault = Sort(FolderSettings.Default);

    /// <summary>Every rule that can be reported, those that the reader holds included, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All => Listed.All;

    /// <summary>The rule with this number; null when there is none.</summary>
    public static RuleInfo? Find(int number) => Listed.ByNumber.TryGetValue(number, out var rule) ? rule : null;

    /// <summary>Whether there are rules whose numbers begin with this digit.</summary>
    public static bool HasFamily(int digit)
    {
        foreach (var number in Listed.ByNumber.Keys)
        {
            if (number / 1000 == digit)
                return true;
        }
        return false;
    }

    public static bool IsSetRule(int number) => Listed.OfSets.Contains(number);

    /// <summary>Whether the rule looks at single records and at several together.</summary>
    public static bool IsAcrossRecords(int number) => Listed.AcrossRecords.Contains(number);

    /// <summary>Whether a record may accept what the rule finds: whatever is not about its text and structure, or about suppressions.</summary>
    public static bool IsSuppressible(int number) => number >= FirstSuppressible && Listed.ByNumber.TryGetValue(number, out var rule) && System.Array.IndexOf(SuppressionFaults.All, rule) < 0;

    /// <summary>Why it may not, as the end of a sentence.</summary>
    public static string WhyNotSuppressible(int number) => Find(number) is null ? "there is no such rule"
        : number < FirstSuppressible ? "what cannot be read stays a fault"
        : "it is about suppressions itself";

    /// <summary>Text and structure come before.</summary>
    private const int FirstSuppressible = 1100;

    /// <summary>For each type of object the rules about it, but for those that are off here: what nobody wants to know costs nothing.</summary>
    public static TasksByShape<ShapeRule> RulesUnder(FolderSettings settings) => settings.HasSeverities ? Sort(settings) : ByDefault;

    private static TasksByShape<ShapeRule> Sort(FolderSettings settings) => new(System.Array.FindAll(RecordRules, rule => settings.SeverityOf(rule.Info) != Severity.Off));

    private static IAcrossRecords[] Across() => System.Array.ConvertAll(System.Array.FindAll(RecordRules, static rule => rule is IAcrossRecords), static rule => (IAcrossRecords)rule);

    /// <summary>What is known of all rules together; only messages and few records ask for it, so that most runs need not make it.</summary>
    private static class Listed
    {
        public static readonly IReadOnlyList<RuleInfo> All = List();

        public static readonly Dictionary<int, RuleInfo> ByNumber = Number();

        public static readonly HashSet<int> OfSets = [.. System.Array.ConvertAll(SetRules, static rule => rule.Info.Number)];

        public static readonly HashSet<int> AcrossRecords = [.. System.Array.ConvertAll(Catalogue.AcrossRecords, static rule => ((Rule)rule).Info.Number)];

        private static Dictionary<int, RuleInfo> Number()
        {
            var rules = new Dictionary<int, RuleInfo>();
            foreach (var rule in All)
                rules.Add(rule.Number, rule);
            return rules;
        }

        private static List<RuleInfo> List()
        {
            List<RuleInfo> all = [.. TextFaults.All, .. StructureFaults.All, .. SuppressionFaults.All, .. ExtensionFaults.All];
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
}
