using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether texts of this type are those that the body issues, where its record says which, and not those that it is handed.</summary>
internal sealed class TypeCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (text.Type == 0)
            return;
        for (var i = 0; i < bodies.All.Count; i++)
        {
            if (bodies.All[i] is not { } body || (i == 0 && text.HasForum))
                continue;
            if (Names(body, RequirementCodes.Receives, text))
                Add(faults, text.Bodies[i], true, body.Name, "is handed texts of this type, and writes none");
            else if (body.States(RequirementCodes.Issues) && !Names(body, RequirementCodes.Issues, text) && IssuerOf(text) is { } other)
                Add(faults, text.Bodies[i], true, body.Name, "is not known to issue texts of this type, as " + other.Name + " does");
        }
    }

    /// <summary>A body that is known to issue texts of this type.</summary>
    private static Institution? IssuerOf(TextFact text)
    {
        foreach (var body in EmbeddedRecords.Default.Institutions)
        {
            if (Names(body, RequirementCodes.Issues, text))
                return body;
        }
        return null;
    }

    private static bool Names(Institution body, int about, TextFact text)
    {
        foreach (var demand in body.On(about))
        {
            if (demand.Applies == text.Type && demand.On(text.TabledFirst, text.TabledLast) != Certainty.Never)
                return true;
        }
        return false;
    }
}
