using System.Collections.Generic;

namespace Habeas.Institutions;

/// <summary>Whether numbers are written as the bodies of the text write them, and where those say nothing, as anybody does who gives numbers of that scheme.</summary>
internal sealed class NumberFormCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        foreach (var number in text.Numbers)
        {
            var form = new NumberForm(text.TextOf(number), number.Key);
            foreach (var body in bodies.All)
            {
                if (body is not null)
                    form.Compare(body, text.Type, text.TabledFirst, text.TabledLast);
            }
            if (!form.IsStated)
                form.CompareWithAll();
            if (form.IsWrong)
                Add(faults, number, form.IsOnlyPossible, text.StringOf(number), form.Sample, form.Name);
        }
    }
}
