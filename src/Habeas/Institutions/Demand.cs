using System;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>One requirement of a body or law, taken out of its record so that it can be kept. Immutable.</summary>
internal sealed class Demand
{
    /// <summary>A constant of <see cref="RequirementCodes"/>.</summary>
    public int About { get; init; }

    /// <summary>Hash of the type of text it applies to; 0 for all.</summary>
    public long Applies { get; init; }

    public Validity Holds { get; init; }

    /// <summary>True when its own record doubts it: hedged, inferred, or of low confidence.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>The number demanded; null for none.</summary>
    public QuantityBounds? Value { get; init; }

    /// <summary>The number as it is written.</summary>
    public string ValueText { get; init; } = "";

    /// <summary>The code as UTF-8; empty for none.</summary>
    public byte[] Code { get; init; } = [];

    /// <summary>Codes of States, as UTF-8.</summary>
    public byte[][] States { get; init; } = [];

    /// <summary>Hash of the scheme; 0 for none.</summary>
    public long Scheme { get; init; }

    /// <summary>How numbers look; null for none, or one that cannot be read.</summary>
    public NumberPattern? Pattern { get; init; }

    /// <summary>The pattern as it is written.</summary>
    public string PatternText { get; init; } = "";

    /// <summary>Whether it held on a day that lies somewhere in a span. Never certain where its record doubts it.</summary>
    public Certainty On(int first, int last)
    {
        var holds = Holds.On(first, last);
        return IsDoubted && holds == Certainty.Certainly ? Certainty.Possibly : holds;
    }

    /// <summary>Whether it is about texts of the type with this hash.</summary>
    public bool IsFor(long type) => Applies == 0 || Applies == type;

    public bool HasCode(ReadOnlySpan<byte> code) => Code.Length > 0 && code.SequenceEqual(Code);

    public bool HasState(ReadOnlySpan<byte> state)
    {
        foreach (var known in States)
        {
            if (state.SequenceEqual(known))
                return true;
        }
        return false;
    }

    /// <summary>Takes a requirement from the tape; null where nothing can be done with it.</summary>
    public static Demand? Of(RequirementView view)
    {
        // A publisher's own sort of requirement no rule can know.
        if (view.About.Index < 0 || view.About.Index >= CodeSet.Default[CodeTables.Requirement].Names.Count)
            return null;
        byte[] scratch = [];
        var pattern = view.Pattern.IsPresent ? view.Pattern.Decode(ref scratch).ToArray() : [];
        return new Demand
        {
            About = view.About.Index,
            Applies = HashOf(view.Applies),
            Holds = new Validity(view.Date, view.AsOf),
            IsDoubted = view.Hedge.IsPresent || view.Inferred.Count > 0 || view.Confidence.Is(ConfidenceCodes.Possible, ConfidenceCodes.Doubtful),
            Value = view.Value.TryGet(out var value) ? value : null,
            ValueText = view.Value.ToString(),
            Code = view.Code.Decode(ref scratch).ToArray(),
            States = StatesOf(view.States),
            Scheme = HashOf(view.Scheme),
            Pattern = pattern.Length > 0 ? NumberPattern.Read(pattern) : null,
            PatternText = view.Pattern.ToString(),
        };
    }

    /// <summary>What stands for a code in facts: lists are open, so that an index does not tell codes apart. 0 for none.</summary>
    public static long HashOf(CodeField code) => code.IsPresent ? code.Text.Hash : 0;

    private static byte[][] StatesOf(ListView<CodeField> states)
    {
        var codes = new byte[states.Count][];
        var count = 0;
        foreach (var state in states)
            codes[count++] = state.Text.ToBytes();
        Array.Resize(ref codes, count);
        return codes;
    }
}
