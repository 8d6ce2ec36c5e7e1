using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>A number as it is written, and where.</summary>
internal readonly record struct WrittenNumber(string Text, long Value, Spot Spot);

/// <summary>Numbers of texts that replace others, and of those that are replaced.</summary>
internal sealed class ReplacedNumbers
{
    private readonly Dictionary<long, WrittenNumber> _numbers = [];
    private readonly List<(WrittenNumber Number, List<long> Replaced, string Body, bool IsPossible)> _replacing = [];

    /// <summary>Notes a text whose body gives numbers in this way.</summary>
    public void Add(TextFact text, Institution body, int input, int record)
    {
        var demanded = false;
        foreach (var demand in body.On(RequirementCodes.LowestReplaced))
        {
            demanded = true;
            if (demand.IsFor(text.Type) && text.Replaces.Count > 0)
                AddReplacing(text, body, demand, input, record);
        }
        if (!demanded)
            return;
        foreach (var number in text.Numbers)
        {
            if (TryRead(text, number, input, record, out var written) && !_numbers.ContainsKey(text.Id))
                _numbers.Add(text.Id, written);
        }
    }

    /// <summary>Texts whose number is not the lowest that they replace, each with the lowest. Those that replace a text of no known number are left out.</summary>
    public IEnumerable<(WrittenNumber Number, WrittenNumber Lowest, string Body, bool IsPossible)> Wrong()
    {
        foreach (var (number, replaced, body, isPossible) in _replacing)
        {
            var lowest = default(WrittenNumber);
            foreach (var id in replaced)
            {
                if (!_numbers.TryGetValue(id, out var other))
                {
                    lowest = number;
                    break;
                }
                if (lowest.Text is null || other.Value < lowest.Value)
                    lowest = other;
            }
            if (lowest.Text is not null && lowest.Value != number.Value)
                yield return (number, lowest, body, isPossible);
        }
    }

    private void AddReplacing(TextFact text, Institution body, Demand demand, int input, int record)
    {
        var holds = demand.On(text.TabledFirst, text.TabledLast);
        foreach (var number in text.Numbers)
        {
            if (holds != Certainty.Never && number.Key == demand.Scheme && TryRead(text, number, input, record, out var written))
                _replacing.Add((written, [.. Array.ConvertAll(text.Replaces.ToArray(), static part => part.Key)], body.Name, holds != Certainty.Certainly));
        }
    }

    /// <summary>The running number: the first digits behind the last hyphen, or the first digits at all.</summary>
    private static bool TryRead(TextFact text, in TextPart number, int input, int record, out WrittenNumber written)
    {
        var letters = text.TextOf(number);
        var at = letters.LastIndexOf((byte)'-') + 1;
        var value = 0L;
        var digits = 0;
        for (; at < letters.Length && digits < 12; at++)
        {
            if (Grammars.IsDigit(letters[at]))
            {
                value = (value * 10) + letters[at] - '0';
                digits++;
            }
            else if (digits > 0)
            {
                break;
            }
        }
        written = new WrittenNumber(Encoding.UTF8.GetString(letters), value, new Spot(input, record, number.Start, number.End));
        return digits > 0;
    }
}
