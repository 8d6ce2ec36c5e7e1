using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>What was found in all texts of a set, for the rules that report it.</summary>
internal sealed class TextReview
{
    private readonly Dictionary<TextCheck, List<(TextFault Fault, Spot Spot)>> _faults = [];
    private readonly List<TextFault> _found = [];

    /// <summary>Numbers that are given in the order of time, each with the hash of body and scheme.</summary>
    public Chunks<RisingNumber> Rising { get; } = new();

    private readonly ReplacedNumbers _replaced = new();

    /// <summary>Texts that should have the lowest number that they replace, and have another.</summary>
    public IEnumerable<(WrittenNumber Number, WrittenNumber Lowest, string Body, bool IsPossible)> NotLowest() => _replaced.Wrong();

    public IReadOnlyList<(TextFault Fault, Spot Spot)> Of(TextCheck check) => _faults.TryGetValue(check, out var faults) ? faults : [];

    public void Add(TextFault fault, Spot spot)
    {
        if (!_faults.TryGetValue(fault.Check, out var faults))
            _faults.Add(fault.Check, faults = []);
        faults.Add((fault, spot));
    }

    /// <summary>Looks at one text. The text is not kept.</summary>
    public void Add(TextFact text, TextBodies bodies, int input, int record)
    {
        _found.Clear();
        foreach (var check in TextChecks.All)
            check.Find(text, bodies, _found);
        foreach (var fault in _found)
            Add(fault, new Spot(input, record, fault.Start, fault.End));
        if (bodies.Forum is not { } body)
            return;
        _replaced.Add(text, body, input, record);
        if (text.TabledFirst != int.MinValue)
            AddRising(text, body, input, record);
    }

    private void AddRising(TextFact text, Institution body, int input, int record)
    {
        foreach (var number in text.Numbers)
        {
            if (number.First > number.Last || !Rises(body, text, number.Key) || !RisingNumber.TryRead(text.TextOf(number), out var value, out var year))
                continue;
            Rising.Add(new RisingNumber(SeriesOf(text, number.Key, year), value, text.TabledFirst, text.TabledLast, new Spot(input, record, number.Start, number.End)));
        }
    }

    private static long SeriesOf(TextFact text, long scheme, int year) => ((text.Bodies.Count > 0 ? text.Bodies[0].Key : 0) * 31) ^ scheme ^ ((long)year << 40);

    private static bool Rises(Institution body, TextFact text, long scheme)
    {
        foreach (var demand in body.On(RequirementCodes.NumbersRise))
        {
            if (demand.Scheme == scheme && demand.IsFor(text.Type) && demand.On(text.TabledFirst, text.TabledLast) != Certainty.Never)
                return true;
        }
        return false;
    }
}
