// Stand-ins until the generated code structs arrive. Delete then.
#pragma warning disable
using System;
using System.Collections.Generic;

namespace Habeas.Codes
{
    /// <summary>Stand-in.</summary>
    public readonly partial struct KindCode : IEquatable<KindCode>
    {
        public static KindCode Person => new KindCode("person");
        public static KindCode Group => new KindCode("group");
        public static KindCode Case => new KindCode("case");
        public static KindCode Declaration => new KindCode("declaration");
        public static KindCode Body => new KindCode("body");
        public static KindCode Law => new KindCode("law");
        public static KindCode Incident => new KindCode("incident");
        public static KindCode Source => new KindCode("source");
        public static KindCode Link => new KindCode("link");
        private readonly string? value;
        public KindCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(KindCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is KindCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(KindCode a, KindCode b) => a.Equals(b);
        public static bool operator !=(KindCode a, KindCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct AccessCode : IEquatable<AccessCode>
    {
        private readonly string? value;
        public AccessCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(AccessCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is AccessCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(AccessCode a, AccessCode b) => a.Equals(b);
        public static bool operator !=(AccessCode a, AccessCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct StandingCode : IEquatable<StandingCode>
    {
        private readonly string? value;
        public StandingCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(StandingCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is StandingCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(StandingCode a, StandingCode b) => a.Equals(b);
        public static bool operator !=(StandingCode a, StandingCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct HedgeCode : IEquatable<HedgeCode>
    {
        private readonly string? value;
        public HedgeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(HedgeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is HedgeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(HedgeCode a, HedgeCode b) => a.Equals(b);
        public static bool operator !=(HedgeCode a, HedgeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ConfidenceCode : IEquatable<ConfidenceCode>
    {
        private readonly string? value;
        public ConfidenceCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ConfidenceCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ConfidenceCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ConfidenceCode a, ConfidenceCode b) => a.Equals(b);
        public static bool operator !=(ConfidenceCode a, ConfidenceCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ContestCode : IEquatable<ContestCode>
    {
        private readonly string? value;
        public ContestCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ContestCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ContestCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ContestCode a, ContestCode b) => a.Equals(b);
        public static bool operator !=(ContestCode a, ContestCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct VariantWhyCode : IEquatable<VariantWhyCode>
    {
        private readonly string? value;
        public VariantWhyCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(VariantWhyCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is VariantWhyCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(VariantWhyCode a, VariantWhyCode b) => a.Equals(b);
        public static bool operator !=(VariantWhyCode a, VariantWhyCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct WithheldWhyCode : IEquatable<WithheldWhyCode>
    {
        private readonly string? value;
        public WithheldWhyCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(WithheldWhyCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is WithheldWhyCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(WithheldWhyCode a, WithheldWhyCode b) => a.Equals(b);
        public static bool operator !=(WithheldWhyCode a, WithheldWhyCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct SensitiveCode : IEquatable<SensitiveCode>
    {
        private readonly string? value;
        public SensitiveCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(SensitiveCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is SensitiveCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(SensitiveCode a, SensitiveCode b) => a.Equals(b);
        public static bool operator !=(SensitiveCode a, SensitiveCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct IdentifiedCode : IEquatable<IdentifiedCode>
    {
        private readonly string? value;
        public IdentifiedCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(IdentifiedCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is IdentifiedCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(IdentifiedCode a, IdentifiedCode b) => a.Equals(b);
        public static bool operator !=(IdentifiedCode a, IdentifiedCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ExtentCode : IEquatable<ExtentCode>
    {
        private readonly string? value;
        public ExtentCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ExtentCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ExtentCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ExtentCode a, ExtentCode b) => a.Equals(b);
        public static bool operator !=(ExtentCode a, ExtentCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ModeCode : IEquatable<ModeCode>
    {
        private readonly string? value;
        public ModeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ModeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ModeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ModeCode a, ModeCode b) => a.Equals(b);
        public static bool operator !=(ModeCode a, ModeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct AppliesCode : IEquatable<AppliesCode>
    {
        private readonly string? value;
        public AppliesCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(AppliesCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is AppliesCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(AppliesCode a, AppliesCode b) => a.Equals(b);
        public static bool operator !=(AppliesCode a, AppliesCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct CommitsCode : IEquatable<CommitsCode>
    {
        private readonly string? value;
        public CommitsCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(CommitsCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is CommitsCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(CommitsCode a, CommitsCode b) => a.Equals(b);
        public static bool operator !=(CommitsCode a, CommitsCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ConditionCode : IEquatable<ConditionCode>
    {
        private readonly string? value;
        public ConditionCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ConditionCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ConditionCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ConditionCode a, ConditionCode b) => a.Equals(b);
        public static bool operator !=(ConditionCode a, ConditionCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct DemandOutcomeCode : IEquatable<DemandOutcomeCode>
    {
        private readonly string? value;
        public DemandOutcomeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(DemandOutcomeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is DemandOutcomeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(DemandOutcomeCode a, DemandOutcomeCode b) => a.Equals(b);
        public static bool operator !=(DemandOutcomeCode a, DemandOutcomeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct LinkCode : IEquatable<LinkCode>
    {
        private readonly string? value;
        public LinkCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(LinkCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is LinkCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(LinkCode a, LinkCode b) => a.Equals(b);
        public static bool operator !=(LinkCode a, LinkCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct VoteCode : IEquatable<VoteCode>
    {
        private readonly string? value;
        public VoteCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(VoteCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is VoteCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(VoteCode a, VoteCode b) => a.Equals(b);
        public static bool operator !=(VoteCode a, VoteCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct TextTypeCode : IEquatable<TextTypeCode>
    {
        private readonly string? value;
        public TextTypeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(TextTypeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is TextTypeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(TextTypeCode a, TextTypeCode b) => a.Equals(b);
        public static bool operator !=(TextTypeCode a, TextTypeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct PortionCode : IEquatable<PortionCode>
    {
        private readonly string? value;
        public PortionCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(PortionCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is PortionCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(PortionCode a, PortionCode b) => a.Equals(b);
        public static bool operator !=(PortionCode a, PortionCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct CalendarCode : IEquatable<CalendarCode>
    {
        private readonly string? value;
        public CalendarCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(CalendarCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is CalendarCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(CalendarCode a, CalendarCode b) => a.Equals(b);
        public static bool operator !=(CalendarCode a, CalendarCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct StatesCode : IEquatable<StatesCode>
    {
        private readonly string? value;
        public StatesCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(StatesCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is StatesCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(StatesCode a, StatesCode b) => a.Equals(b);
        public static bool operator !=(StatesCode a, StatesCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct VerbCode : IEquatable<VerbCode>
    {
        private readonly string? value;
        public VerbCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(VerbCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is VerbCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(VerbCode a, VerbCode b) => a.Equals(b);
        public static bool operator !=(VerbCode a, VerbCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ActionCode : IEquatable<ActionCode>
    {
        private readonly string? value;
        public ActionCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ActionCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ActionCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ActionCode a, ActionCode b) => a.Equals(b);
        public static bool operator !=(ActionCode a, ActionCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct StanceCode : IEquatable<StanceCode>
    {
        private readonly string? value;
        public StanceCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(StanceCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is StanceCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(StanceCode a, StanceCode b) => a.Equals(b);
        public static bool operator !=(StanceCode a, StanceCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct TopicCode : IEquatable<TopicCode>
    {
        private readonly string? value;
        public TopicCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(TopicCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is TopicCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(TopicCode a, TopicCode b) => a.Equals(b);
        public static bool operator !=(TopicCode a, TopicCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct UnitCode : IEquatable<UnitCode>
    {
        private readonly string? value;
        public UnitCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(UnitCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is UnitCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(UnitCode a, UnitCode b) => a.Equals(b);
        public static bool operator !=(UnitCode a, UnitCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct DimensionCode : IEquatable<DimensionCode>
    {
        private readonly string? value;
        public DimensionCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(DimensionCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is DimensionCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(DimensionCode a, DimensionCode b) => a.Equals(b);
        public static bool operator !=(DimensionCode a, DimensionCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct CategoryCode : IEquatable<CategoryCode>
    {
        private readonly string? value;
        public CategoryCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(CategoryCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is CategoryCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(CategoryCode a, CategoryCode b) => a.Equals(b);
        public static bool operator !=(CategoryCode a, CategoryCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct TrendCode : IEquatable<TrendCode>
    {
        private readonly string? value;
        public TrendCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(TrendCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is TrendCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(TrendCode a, TrendCode b) => a.Equals(b);
        public static bool operator !=(TrendCode a, TrendCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct FactCode : IEquatable<FactCode>
    {
        private readonly string? value;
        public FactCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(FactCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is FactCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(FactCode a, FactCode b) => a.Equals(b);
        public static bool operator !=(FactCode a, FactCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct OccupationCode : IEquatable<OccupationCode>
    {
        private readonly string? value;
        public OccupationCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(OccupationCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is OccupationCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(OccupationCode a, OccupationCode b) => a.Equals(b);
        public static bool operator !=(OccupationCode a, OccupationCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct RelationCode : IEquatable<RelationCode>
    {
        private readonly string? value;
        public RelationCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(RelationCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is RelationCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(RelationCode a, RelationCode b) => a.Equals(b);
        public static bool operator !=(RelationCode a, RelationCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct RoleCode : IEquatable<RoleCode>
    {
        private readonly string? value;
        public RoleCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(RoleCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is RoleCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(RoleCode a, RoleCode b) => a.Equals(b);
        public static bool operator !=(RoleCode a, RoleCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct EventCode : IEquatable<EventCode>
    {
        private readonly string? value;
        public EventCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(EventCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is EventCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(EventCode a, EventCode b) => a.Equals(b);
        public static bool operator !=(EventCode a, EventCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct MethodCode : IEquatable<MethodCode>
    {
        private readonly string? value;
        public MethodCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(MethodCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is MethodCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(MethodCode a, MethodCode b) => a.Equals(b);
        public static bool operator !=(MethodCode a, MethodCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct PurposeCode : IEquatable<PurposeCode>
    {
        private readonly string? value;
        public PurposeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(PurposeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is PurposeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(PurposeCode a, PurposeCode b) => a.Equals(b);
        public static bool operator !=(PurposeCode a, PurposeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct MotiveCode : IEquatable<MotiveCode>
    {
        private readonly string? value;
        public MotiveCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(MotiveCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is MotiveCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(MotiveCode a, MotiveCode b) => a.Equals(b);
        public static bool operator !=(MotiveCode a, MotiveCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct OffenceCode : IEquatable<OffenceCode>
    {
        private readonly string? value;
        public OffenceCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(OffenceCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is OffenceCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(OffenceCode a, OffenceCode b) => a.Equals(b);
        public static bool operator !=(OffenceCode a, OffenceCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct ProceedingCode : IEquatable<ProceedingCode>
    {
        private readonly string? value;
        public ProceedingCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(ProceedingCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is ProceedingCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ProceedingCode a, ProceedingCode b) => a.Equals(b);
        public static bool operator !=(ProceedingCode a, ProceedingCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct OutcomeCode : IEquatable<OutcomeCode>
    {
        private readonly string? value;
        public OutcomeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(OutcomeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is OutcomeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(OutcomeCode a, OutcomeCode b) => a.Equals(b);
        public static bool operator !=(OutcomeCode a, OutcomeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct PenaltyCode : IEquatable<PenaltyCode>
    {
        private readonly string? value;
        public PenaltyCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(PenaltyCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is PenaltyCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(PenaltyCode a, PenaltyCode b) => a.Equals(b);
        public static bool operator !=(PenaltyCode a, PenaltyCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct RegimeCode : IEquatable<RegimeCode>
    {
        private readonly string? value;
        public RegimeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(RegimeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is RegimeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(RegimeCode a, RegimeCode b) => a.Equals(b);
        public static bool operator !=(RegimeCode a, RegimeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct NoticeCode : IEquatable<NoticeCode>
    {
        private readonly string? value;
        public NoticeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(NoticeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is NoticeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(NoticeCode a, NoticeCode b) => a.Equals(b);
        public static bool operator !=(NoticeCode a, NoticeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct DeclarationCode : IEquatable<DeclarationCode>
    {
        private readonly string? value;
        public DeclarationCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(DeclarationCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is DeclarationCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(DeclarationCode a, DeclarationCode b) => a.Equals(b);
        public static bool operator !=(DeclarationCode a, DeclarationCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct StepCode : IEquatable<StepCode>
    {
        private readonly string? value;
        public StepCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(StepCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is StepCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(StepCode a, StepCode b) => a.Equals(b);
        public static bool operator !=(StepCode a, StepCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct BodyCode : IEquatable<BodyCode>
    {
        private readonly string? value;
        public BodyCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(BodyCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is BodyCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(BodyCode a, BodyCode b) => a.Equals(b);
        public static bool operator !=(BodyCode a, BodyCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct GroupCode : IEquatable<GroupCode>
    {
        private readonly string? value;
        public GroupCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(GroupCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is GroupCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(GroupCode a, GroupCode b) => a.Equals(b);
        public static bool operator !=(GroupCode a, GroupCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct LawCode : IEquatable<LawCode>
    {
        private readonly string? value;
        public LawCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(LawCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is LawCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(LawCode a, LawCode b) => a.Equals(b);
        public static bool operator !=(LawCode a, LawCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct SourceCode : IEquatable<SourceCode>
    {
        private readonly string? value;
        public SourceCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(SourceCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is SourceCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(SourceCode a, SourceCode b) => a.Equals(b);
        public static bool operator !=(SourceCode a, SourceCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct IncidentCode : IEquatable<IncidentCode>
    {
        private readonly string? value;
        public IncidentCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(IncidentCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is IncidentCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(IncidentCode a, IncidentCode b) => a.Equals(b);
        public static bool operator !=(IncidentCode a, IncidentCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct NameUseCode : IEquatable<NameUseCode>
    {
        private readonly string? value;
        public NameUseCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(NameUseCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is NameUseCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(NameUseCode a, NameUseCode b) => a.Equals(b);
        public static bool operator !=(NameUseCode a, NameUseCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct UseCode : IEquatable<UseCode>
    {
        private readonly string? value;
        public UseCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(UseCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is UseCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(UseCode a, UseCode b) => a.Equals(b);
        public static bool operator !=(UseCode a, UseCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct AlteredCode : IEquatable<AlteredCode>
    {
        private readonly string? value;
        public AlteredCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(AlteredCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is AlteredCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(AlteredCode a, AlteredCode b) => a.Equals(b);
        public static bool operator !=(AlteredCode a, AlteredCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct PoliticalGroupCode : IEquatable<PoliticalGroupCode>
    {
        private readonly string? value;
        public PoliticalGroupCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(PoliticalGroupCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is PoliticalGroupCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(PoliticalGroupCode a, PoliticalGroupCode b) => a.Equals(b);
        public static bool operator !=(PoliticalGroupCode a, PoliticalGroupCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct SchemeCode : IEquatable<SchemeCode>
    {
        private readonly string? value;
        public SchemeCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(SchemeCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is SchemeCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(SchemeCode a, SchemeCode b) => a.Equals(b);
        public static bool operator !=(SchemeCode a, SchemeCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct RequirementCode : IEquatable<RequirementCode>
    {
        private readonly string? value;
        public RequirementCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(RequirementCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is RequirementCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(RequirementCode a, RequirementCode b) => a.Equals(b);
        public static bool operator !=(RequirementCode a, RequirementCode b) => !a.Equals(b);
    }
    /// <summary>Stand-in.</summary>
    public readonly partial struct SeverityCode : IEquatable<SeverityCode>
    {
        private readonly string? value;
        public SeverityCode(string v) { value = v; }
        public string Value => value ?? "";
        public override string ToString() => Value;
        public bool Equals(SeverityCode o) => Value == o.Value;
        public override bool Equals(object? o) => o is SeverityCode v && Equals(v);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(SeverityCode a, SeverityCode b) => a.Equals(b);
        public static bool operator !=(SeverityCode a, SeverityCode b) => !a.Equals(b);
    }
}
