using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about every record.</summary>
internal abstract class RecordRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Record)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new RecordView(tape, at), context);

    protected abstract void Check(RecordView view, RuleContext context);
}

/// <summary>A rule about declarations.</summary>
internal abstract class DeclarationRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Declaration)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new DeclarationView(tape, at), context);

    protected abstract void Check(DeclarationView view, RuleContext context);
}

/// <summary>A rule about everything that is stated, of whatever type.</summary>
internal abstract class StatementRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Statement)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new StatementView(tape, at), context);

    protected abstract void Check(StatementView view, RuleContext context);
}

/// <summary>A rule about events: of a case, of an incident, or asserted by a declaration.</summary>
internal abstract class EventRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Event)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new EventView(tape, at), context);

    protected abstract void Check(EventView view, RuleContext context);
}

/// <summary>A rule about figures, nested ones included.</summary>
internal abstract class FigureRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Figure)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new FigureView(tape, at), context);

    protected abstract void Check(FigureView view, RuleContext context);
}

/// <summary>A rule about parties, signatories included.</summary>
internal abstract class PartyRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Party)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new PartyView(tape, at), context);

    protected abstract void Check(PartyView view, RuleContext context);
}

/// <summary>A rule about relations, of records of any kind.</summary>
internal abstract class RelationRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Relation)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new RelationView(tape, at), context);

    protected abstract void Check(RelationView view, RuleContext context);
}

/// <summary>A rule about judgements that records are of the same subject, or are not.</summary>
internal abstract class LinkRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Link)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new LinkView(tape, at), context);

    protected abstract void Check(LinkView view, RuleContext context);
}

/// <summary>A rule about laws and treaties.</summary>
internal abstract class LawRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Law)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new LawView(tape, at), context);

    protected abstract void Check(LawView view, RuleContext context);
}

/// <summary>A rule about persons.</summary>
internal abstract class PersonRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Person)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new PersonView(tape, at), context);

    protected abstract void Check(PersonView view, RuleContext context);
}

/// <summary>A rule about parts of penalties.</summary>
internal abstract class PartRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Part)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new PartView(tape, at), context);

    protected abstract void Check(PartView view, RuleContext context);
}

/// <summary>A rule about quotations.</summary>
internal abstract class QuotationRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Quotation)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new QuotationView(tape, at), context);

    protected abstract void Check(QuotationView view, RuleContext context);
}

/// <summary>A rule about what is known and not shared.</summary>
internal abstract class WithheldRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Withheld)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new WithheldView(tape, at), context);

    protected abstract void Check(WithheldView view, RuleContext context);
}

/// <summary>A rule about what holds for a folder.</summary>
internal abstract class ManifestRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Manifest)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new ManifestView(tape, at), context);

    protected abstract void Check(ManifestView view, RuleContext context);
}

/// <summary>A rule about sources.</summary>
internal abstract class SourceRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Source)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new SourceView(tape, at), context);

    protected abstract void Check(SourceView view, RuleContext context);
}

/// <summary>A rule about what bodies demand of texts.</summary>
internal abstract class RequirementRule(string id, Severity severity, string message) : ShapeRule(id, severity, message, Tables.Requirement)
{
    public sealed override void Run(Tape tape, int at, RuleContext context) => Check(new RequirementView(tape, at), context);

    protected abstract void Check(RequirementView view, RuleContext context);
}
