namespace Habeas.Timelines;

/// <summary>How far proceedings have come. The order of the values is that of the procedure.</summary>
public enum ProcedureStage
{
    /// <summary>Nothing told.</summary>
    NotKnown = 0,

    /// <summary>Accused of something; at which stage is not told (a charge of the case to which no event is told).</summary>
    Accused = 1,

    /// <summary>A criminal case opened or under way (<c>investigation</c>).</summary>
    Suspected = 2,

    /// <summary>Formally charged (<c>charged</c>, <c>chargeChanged</c>).</summary>
    Charged = 3,

    /// <summary>Sent to trial (<c>committal</c>), or sent back to it.</summary>
    OnTrial = 4,

    /// <summary>Guilt established, or a penalty given: who is sentenced is convicted.</summary>
    Convicted = 5,

    /// <summary>Found not guilty.</summary>
    Acquitted = 6,

    /// <summary>The judgment was set aside.</summary>
    Annulled = 7,

    /// <summary>Charges dropped, or proceedings ended without judgment.</summary>
    Ended = 8,

    /// <summary>Pardon or amnesty.</summary>
    Pardoned = 9,

    /// <summary>Rights and good name restored.</summary>
    Rehabilitated = 10,
}
