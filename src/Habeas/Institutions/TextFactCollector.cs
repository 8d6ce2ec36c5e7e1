using System;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Takes from a declaration what bodies can have demands on. Used again for the next; in steady state it allocates nothing.</summary>
internal sealed class TextFactCollector
{
    private readonly TextPacker _packer = new();
    private readonly SignatoryFacts _signatories;
    private byte[] _scratch = new byte[256];

    public TextFactCollector() => _signatories = new SignatoryFacts(_packer);

    /// <summary>Adds the facts of a declaration to a sheet, unless no body can have demands on it.</summary>
    public void Collect(DeclarationView declaration, FactSheet sheet)
    {
        var start = sheet.TextLog.Length;
        _packer.Begin(sheet.TextLog);
        var adopted = AddDates(declaration);
        AddBodies(declaration);
        AddStated(declaration);
        AddNumbers(declaration, adopted);
        ref var head = ref _packer.Head;
        if (head.Parts == 0)
        {
            _packer.Cancel();
            return;
        }
        head.Id = declaration.Id.Hash;
        head.Type = Demand.HashOf(declaration.Type);
        var place = declaration.Type.IsPresent ? declaration.Type.Range : declaration.Id.Range;
        (head.TypeStart, head.TypeEnd) = (place.Start, place.End);
        _signatories.Add(declaration, sheet);
        foreach (var relation in declaration.Relations)
        {
            if (relation.Type.Is(RelationCodes.Replaces) && relation.To.IsPresent && !relation.To.IsLocal)
                _packer.Add(TextPartSort.Replaced, relation.To.Hash, default, relation.To.Range);
        }
        _packer.End();
        sheet.Texts.Add(start);
    }

    private void AddBodies(DeclarationView declaration)
    {
        if (declaration.Forum.IsPresent)
            _packer.Add(TextPartSort.Forum, declaration.Forum.Hash, default, declaration.Forum.Range);
        foreach (var issuer in declaration.Issuers)
        {
            if (issuer.Who.IsPresent && !issuer.Who.IsLocal && issuer.Who.Hash != declaration.Forum.Hash && issuer.Who.Text.StartsWith("body:"u8))
                _packer.Add(TextPartSort.Issuer, issuer.Who.Hash, default, issuer.Who.Range);
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
            {
                _packer.Add(TextPartSort.Stated, stated.Counts.Is(UnitCodes.States) ? TextFact.OfStates : TextFact.OfGroups, stated.Value.Text.Decode(ref _scratch), stated.Value.Range,
                    Clamp(value.LeastCount), SignatoryEditions.IsPart(stated) ? int.MaxValue : Clamp(value.MostCount));
            }
        }
    }

    /// <summary>Sets the days of the text; those on which it was adopted.</summary>
    private DaySpan AddDates(DeclarationView declaration)
    {
        ref var head = ref _packer.Head;
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
                    (head.TabledStart, head.TabledEnd) = (step.Date.Range.Start, step.Date.Range.End);
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
        (head.TabledFirst, head.TabledLast) = day.IsSome ? (day.First, day.Last) : (int.MinValue, later.IsSome ? later.Last : int.MaxValue);
        (head.LifeFirst, head.LifeLast) = life.IsSome ? (life.First, life.Last) : (int.MinValue, int.MaxValue);
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
            _packer.Add(TextPartSort.Number, Demand.HashOf(identifier.Scheme), identifier.Number.Decode(ref _scratch), identifier.Number.Range, isOfEdition ? 1 : first, isOfEdition ? 0 : last);
        }
    }

    private static int Clamp(long count) => (int)Math.Min(count, int.MaxValue);
}
