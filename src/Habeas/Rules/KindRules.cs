using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about every record.</summary>
internal abstract class RecordRule(string id, Severity severity, string message) : ShapeRule<RecordView>(Tables.Record, id, severity, message);

/// <summary>A rule about cases.</summary>
internal abstract class CaseRule(string id, Severity severity, string message) : ShapeRule<CaseView>(Tables.Case, id, severity, message);

/// <summary>A rule about declarations.</summary>
internal abstract class DeclarationRule(string id, Severity severity, string message) : ShapeRule<DeclarationView>(Tables.Declaration, id, severity, message);

/// <summary>A rule about everything that is stated, of whatever type.</summary>
internal abstract class StatementRule(string id, Severity severity, string message) : ShapeRule<StatementView>(Tables.Statement, id, severity, message);

/// <summary>A rule about events: of a case, of an incident, or asserted by a declaration.</summary>
internal abstract class EventRule(string id, Severity severity, string message) : ShapeRule<EventView>(Tables.Event, id, severity, message);

/// <summary>A rule about figures, nested ones included.</summary>
internal abstract class FigureRule(string id, Severity severity, string message) : ShapeRule<FigureView>(Tables.Figure, id, severity, message);

/// <summary>A rule about parties, signatories included.</summary>
internal abstract class PartyRule(string id, Severity severity, string message) : ShapeRule<PartyView>(Tables.Party, id, severity, message);

/// <summary>A rule about how a subject is called, titles included.</summary>
internal abstract class NameRule(string id, Severity severity, string message) : ShapeRule<NameView>(Tables.Name, id, severity, message);

/// <summary>A rule about numbers that bodies give to texts and cases.</summary>
internal abstract class IdentifierRule(string id, Severity severity, string message) : ShapeRule<IdentifierView>(Tables.Identifier, id, severity, message);

/// <summary>A rule about relations, of records of any kind.</summary>
internal abstract class RelationRule(string id, Severity severity, string message) : ShapeRule<RelationView>(Tables.Relation, id, severity, message);

/// <summary>A rule about judgements that records are of the same subject, or are not.</summary>
internal abstract class LinkRule(string id, Severity severity, string message) : ShapeRule<LinkView>(Tables.Link, id, severity, message);

/// <summary>A rule about laws and treaties.</summary>
internal abstract class LawRule(string id, Severity severity, string message) : ShapeRule<LawView>(Tables.Law, id, severity, message);

/// <summary>A rule about persons.</summary>
internal abstract class PersonRule(string id, Severity severity, string message) : ShapeRule<PersonView>(Tables.Person, id, severity, message);

/// <summary>A rule about parts of penalties.</summary>
internal abstract class PartRule(string id, Severity severity, string message) : ShapeRule<PartView>(Tables.Part, id, severity, message);

/// <summary>A rule about places.</summary>
internal abstract class PlaceRule(string id, Severity severity, string message) : ShapeRule<PlaceView>(Tables.Place, id, severity, message);

/// <summary>A rule about quotations.</summary>
internal abstract class QuotationRule(string id, Severity severity, string message) : ShapeRule<QuotationView>(Tables.Quotation, id, severity, message);

/// <summary>A rule about what is known and not shared.</summary>
internal abstract class WithheldRule(string id, Severity severity, string message) : ShapeRule<WithheldView>(Tables.Withheld, id, severity, message);

/// <summary>A rule about what holds for a folder.</summary>
internal abstract class ManifestRule(string id, Severity severity, string message) : ShapeRule<ManifestView>(Tables.Manifest, id, severity, message);

/// <summary>A rule about sources.</summary>
internal abstract class SourceRule(string id, Severity severity, string message) : ShapeRule<SourceView>(Tables.Source, id, severity, message);
