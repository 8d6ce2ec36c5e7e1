using System.Collections.Generic;
using System.Globalization;

namespace Habeas.Institutions;

/// <summary>Whether stated numbers of States and groups agree with the list.</summary>
internal sealed class VarietyCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        foreach (var stated in text.Stated)
        {
            int least, most, without;
            if (stated.Key == TextFact.OfStates)
            {
                least = most = text.States.Count;
                without = text.WithoutState;
            }
            else
            {
                Groups.Count(text, bodies.Forum, out least, out most);
                without = text.WithoutGroup;
            }
            // A list that is not whole, or of which not all can be counted, may leave out any number.
            var beyond = !text.IsComplete || text.MostSigned == int.MaxValue ? long.MaxValue : most + (long)without;
            var value = QuantityBounds.OfCount(stated.First, stated.Last == int.MaxValue ? long.MaxValue : stated.Last);
            if (QuantityBounds.Contradicts(value, QuantityBounds.OfCount(least, beyond)))
                Add(faults, stated, false, QuantityWords.Of(text.StringOf(stated)), stated.Key == TextFact.OfStates ? "States" : "political groups", most.ToString(CultureInfo.InvariantCulture), text.IsComplete ? "complete" : "partial");
        }
    }
}
