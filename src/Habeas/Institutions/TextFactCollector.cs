using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Takes from a declaration what bodies can have demands on. Used again for the next; in steady state it allocates nothing.</summary>
internal sealed class TextFactCollector
{
    private static readonly Shape Signatory = Tables.Shapes[Tables.Signatory];

    /// <summary>What few signatories have, and what matters of those that have it.</summary>
    private static readonly ulong Unusual = Signatory.MaskOf("described", "count", "withdrawn", "date");

    private readonly TextFact _fact = new();
    private readonly Utf8Arena _texts = new();
    private byte[] _scratch = new byte[256];

    /// <summary>The States known by an index of which a signatory has been met, a bit each.</summary>
    private readonly ulong[] _knownStates = new ulong[8];

    private long[] _groupKeys = new long[16];
    private long[] _stateKeys = new long[64];

    /// <summary>Adds the facts of a declaration to the log; false where no body can have demands on it.</summary>
    public bool Collect(DeclarationView declaration, ByteLog log)
    {
        _fact.Clear();
        _texts.Clear();
        var adopted = AddDates(declaration);
        AddBodies(declaration);
        AddStated(declaration);
        AddNumbers(declaration, adopted);
        if (_fact.Bodies.Count == 0 && _fact.Stated.Count == 0 && _fact.Numbers.Count == 0)
            return false;
        _fact.Id = declaration.Id.Hash;
        _fact.Type = Demand.HashOf(declaration.Type);
        var place = declaration.Type.IsPresent ? declaration.Type.Range : declaration.Id.Range;
        (_fact.TypeStart, _fact.TypeEnd) = (place.Start, place.End);
        AddSignatories(declaration.Signatories);
        foreach (var relation in declaration.Relations)
        {
            if (relation.Type.Is(RelationCodes.Replaces) && relation.To.IsPresent && !relation.To.IsLocal)
                _fact.Replaces.Add(Part(relation.To.Hash, default, relation.To.Range));
        }
        _fact.Write(log, _texts[0, _texts.Length]);
        return true;
    }

    private void AddBodies(DeclarationView declaration)
    {
        if (declaration.Forum.IsPresent)
            _fact.Bodies.Add(Part(declaration.Forum.Hash, "f"u8, declaration.Forum.Range));
        foreach (var issuer in declaration.Issuers)
        {
            if (issuer.Who.IsPresent && !issuer.Who.IsLocal && issuer.Who.Hash != declaration.Forum.Hash && issuer.Who.Text.StartsWith("body:"u8))
                _fact.Bodies.Add(Part(issuer.Who.Hash, default, issuer.Who.Range));
        }
    }

    /// <summary>What is stated of States and political groups: whether members of no group count depends on the body.</summary>
    private void AddStated(DeclarationView declaration)
    {
        var signatories = declaration.Signatories;
        if (!signatories.IsPresent || !signatories.List.IsPresent || !signatories.Extent.Is(ExtentCodes.Complete, ExtentCodes.Partial))
            return;
        foreach (var stated in signatories.Stated)
        {
            if (stated.Counts.Is(UnitCodes.PoliticalGroups, UnitCodes.States) && stated.Value.TryGet(out var value) && value.Kind == QuantityKind.Count && SignatoryEditions.IsAboutList(declaration, stated))
                _fact.Stated.Add(Part(stated.Counts.Is(UnitCodes.States) ? TextFact.OfStates : TextFact.OfGroups, stated.Value.Text.Decode(ref _scratch), stated.Value.Range, Clamp(value.LeastCount), SignatoryEditions.IsPart(stated) ? Clamp(long.MaxValue) : Clamp(value.MostCount)));
        }
    }

    /// <summary>Sets the days of the text; those on which it was adopted.</summary>
    private DaySpan AddDates(DeclarationView declaration)
    {
        DaySpan tabled = default, signed = default, made = default, adopted = default, later = default, life = default;
        foreach (var step in declaration.Steps)
        {
            if (!step.Date.IsPresent)
                continue;
            var bounds = step.Date.Bounds;
            life.Widen(bounds);
            switch (step.Type.Index)
            {
                case StepCodes.Tabled:
                    tabled.Take(bounds);
                    (_fact.TabledStart, _fact.TabledEnd) = (step.Date.Range.Start, step.Date.Range.End);
                    break;
                case StepCodes.Signed:
                    signed.Take(bounds);
                    break;
                case StepCodes.Adopted:
                    adopted.Widen(bounds);
                    made.Take(bounds);
                    break;
                case StepCodes.Issued or StepCodes.Sent or StepCodes.Submitted or StepCodes.AdoptedInCommittee:
                    made.Take(bounds);
                    break;
                case StepCodes.VoteScheduled:
                    break;
                default:
                    later.Take(bounds);
                    break;
            }
        }
        foreach (var edition in declaration.Editions)
        {
            if (edition.Date.IsPresent)
                life.Widen(edition.Date.Bounds);
        }
        var day = tabled.IsSome ? tabled : signed.IsSome ? signed : made;
        // A page is published again and again: it tells only that the text was there by then.
        (_fact.TabledFirst, _fact.TabledLast) = day.IsSome ? (day.First, day.Last) : (int.MinValue, later.IsSome ? later.Last : int.MaxValue);
        (_fact.LifeFirst, _fact.LifeLast) = life.IsSome ? (life.First, life.Last) : (int.MinValue, int.MaxValue);
        return adopted;
    }

    private void AddNumbers(DeclarationView declaration, DaySpan adopted)
    {
        var (first, last) = adopted.IsSome ? (adopted.First, adopted.Last) : (int.MinValue, int.MaxValue);
        foreach (var identifier in declaration.Identifiers)
        {
            if (!identifier.Number.IsPresent || !identifier.Scheme.IsPresent)
                continue;
            // That of an edition is given on a day of its own, which is not told.
            var isOfEdition = !identifier.Edition.IsAbsent;
            _fact.Numbers.Add(Part(Demand.HashOf(identifier.Scheme), identifier.Number.Decode(ref _scratch), identifier.Number.Range, isOfEdition ? 1 : first, isOfEdition ? 0 : last));
        }
    }

    private void AddSignatories(SignatoriesView signatories)
    {
        if (!signatories.IsPresent || !signatories.List.IsPresent)
            return;
        _fact.ListStart = signatories.List.Range.Start;
        Array.Clear(_knownStates, 0, _knownStates.Length);
        int listed = 0, withdrawn = 0;
        var isCountable = !IsWithheld(signatories);
        foreach (var signatory in signatories.List)
        {
            listed++;
            if ((signatory.Tape.PresenceOf(signatory.Index, Signatory.PresenceSlot) & Unusual) == 0)
            {
                AddGroup(signatory, _fact.LifeFirst, _fact.LifeLast);
                AddState(signatory);
                continue;
            }
            withdrawn += signatory.Withdrawn.IsAbsent ? 0 : 1;
            isCountable &= signatory.Described.IsAbsent && signatory.Count.IsAbsent;
            // Who withdrew may or may not have been counted.
            if (signatory.Withdrawn.IsAbsent)
            {
                var (first, last) = signatory.Date.IsPresent ? (signatory.Date.Bounds.EarliestBegin, signatory.Date.Bounds.LatestEnd) : (_fact.LifeFirst, _fact.LifeLast);
                AddGroup(signatory, first, last);
                AddState(signatory);
            }
            else
            {
                _fact.WithoutGroup++;
                _fact.WithoutState++;
            }
            if (signatory.Date.IsPresent)
                _fact.Signatures.Add(Part(0, default, signatory.Date.Range, signatory.Date.Bounds.EarliestBegin, signatory.Date.Bounds.LatestEnd));
        }
        // An item that could not be read was reported, and is somebody all the same.
        var unread = signatories.List.Count - listed;
        _fact.WithoutGroup += unread;
        _fact.WithoutState += unread;
        _fact.IsComplete = signatories.Extent.Is(ExtentCodes.Complete);
        _fact.LeastSigned = listed - withdrawn;
        _fact.MostSigned = isCountable ? listed + unread : int.MaxValue;
    }

    private void AddGroup(SignatoryView signatory, int first, int last)
    {
        if (!signatory.PoliticalGroup.IsPresent)
        {
            _fact.WithoutGroup++;
            return;
        }
        AddOnce(_fact.Groups, ref _groupKeys, signatory.PoliticalGroup.Decode(ref _scratch), signatory.PoliticalGroup.Range, first, last);
    }

    private void AddState(SignatoryView signatory)
    {
        var state = signatory.State;
        if (!state.IsPresent)
        {
            _fact.WithoutState++;
            return;
        }
        if ((uint)state.Index < (uint)_knownStates.Length * 64)
        {
            ref var known = ref _knownStates[state.Index / 64];
            var bit = 1UL << (state.Index % 64);
            if ((known & bit) != 0)
                return;
            known |= bit;
        }
        AddOnce(_fact.States, ref _stateKeys, state.Text.Decode(ref _scratch), state.Range, _fact.LifeFirst, _fact.LifeLast);
    }

    /// <summary>Adds a text that has not been added for the same days. Hundreds sign, of few groups and States: which are there is told by the first bytes of each.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddOnce(Chunks<TextPart> parts, ref long[] keys, ReadOnlySpan<byte> text, ByteRange range, int first, int last)
    {
        var key = KeyOf(text);
        for (var at = Array.IndexOf(keys, key, 0, parts.Count); at >= 0; at = Array.IndexOf(keys, key, at + 1, parts.Count - at - 1))
        {
            var part = parts[at];
            if (part.First == first && part.Last == last && text.SequenceEqual(_texts[part.TextStart, part.TextLength]))
                return;
        }
        if (parts.Count == keys.Length)
            Array.Resize(ref keys, parts.Count * 2);
        keys[parts.Count] = key;
        parts.Add(Part(0, text, range, first, last));
    }

    private static long KeyOf(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(long))
            return BinaryPrimitives.ReadInt64LittleEndian(text);
        if (text.Length >= sizeof(int))
            return ((long)BinaryPrimitives.ReadInt32LittleEndian(text) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - sizeof(int)));
        return text.Length == 0 ? 0 : (text[0] << 16) | (text[text.Length / 2] << 8) | text[text.Length - 1];
    }

    private static bool IsWithheld(SignatoriesView signatories)
    {
        foreach (var mark in signatories.Withheld)
        {
            if (mark.Property.Is("list"u8))
                return true;
        }
        return false;
    }

    private TextPart Part(long key, ReadOnlySpan<byte> text, ByteRange range) => Part(key, text, range, _fact.LifeFirst, _fact.LifeLast);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TextPart Part(long key, ReadOnlySpan<byte> text, ByteRange range, int first, int last) =>
        new(key, _texts.Add(text), text.Length, first, last, range.Start, range.End);

    private static int Clamp(long count) => (int)Math.Min(count, int.MaxValue);
}
