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
