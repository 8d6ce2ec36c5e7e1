using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How the consents to one source stand to each other.</summary>
internal static class Consents
{
    /// <summary>Whether whoever gave it has agreed to a wider circle since, so that it limits nothing any more.</summary>
    public static bool IsWidened(SourceView source, ConsentView consent)
    {
        foreach (var later in source.Consent)
        {
            if (later.Index != consent.Index && later.Withdrawn.IsAbsent && later.Audience.Index >= 0 && later.Audience.Index < consent.Audience.Index
                && consent.Date.IsCertainlyBefore(later.Date) && AreOne(consent.GivenBy, later.GivenBy))
                return true;
        }
        return false;
    }

    private static bool AreOne(PartyView first, PartyView second)
    {
        if (first.Who.IsPresent || second.Who.IsPresent)
            return first.Who.IsPresent && second.Who.IsPresent && first.Who.Hash == second.Who.Hash;
        return first.IsPresent && second.IsPresent && TextOf(first).SequenceEqual(TextOf(second));
    }

    private static ReadOnlySpan<byte> TextOf(PartyView party) => party.Tape.Text.AsSpan(party.Range.Start, party.Range.End - party.Range.Start);
}
