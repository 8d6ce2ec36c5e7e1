using System.Collections.Generic;
using Habeas.Records;

namespace Habeas.Tests.Serialization;

/// <summary>A consumer's own type, with records in it.</summary>
internal sealed class Dossier
{
    public string? CaseWorker { get; set; }

    public Case? MainCase { get; set; }

    public List<Declaration> AllDeclarations { get; set; } = [];

    public RecordList<Event> RecentEvents { get; set; }

    public Records.Record? Anything { get; set; }

    public Dictionary<RecordId, EdtfDate> SeenOn { get; set; } = [];
}
