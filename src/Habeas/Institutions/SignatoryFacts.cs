using System;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>
/// Takes from the signatories of a declaration for which groups and States they signed, which is packed with the text, and who signed for which group on which day.
/// Hundreds sign, of few groups and States: that one has been met is told by its index in the code list.
/// </summary>
internal sealed class SignatoryFacts(TextPacker packer)
{
    private static readonly Shape Signatory = Tables.Shapes[Tables.Signatory];

    /// <summary>What few signatories have, and what matters of those that have it.</summary>
    private static readonly ulong Unusual = Signatory.MaskOf("described", "count", "withdrawn", "date");

    /// <summary>What a signature for a group needs, and what leaves it in doubt.</summary>
    private static readonly ulong Needed = Signatory.MaskOf("who", "politicalGroup");
    private static readonly ulong Doubts = Signatory.MaskOf("variants", "contested", "hedge");
    private static readonly ulong OwnDay = Signatory.MaskOf("date", "since");

    private readonly CodeTable _codes = CodeSet.Default[CodeTables.PoliticalGroup];
    private readonly PackedOnce _groups = new(packer, TextPartSort.Group);
    private readonly PackedOnce _states = new(packer, TextPartSort.State);
    private byte[] _scratch = new byte[256];

    public void Add(DeclarationView declaration, FactSheet sheet)
    {
        var signatories = declaration.Signatories;
        if (!signatories.IsPresent)
            return;
        ref var head = ref packer.Head;
        _groups.Clear();
        _states.Clear();
        // Each body has groups of its own.
        var signed = declaration.Forum.IsPresent ? SignedOn(declaration) : int.MinValue;
        int listed = 0, withdrawn = 0;
        var isCountable = true;
        foreach (var signatory in signatories.List)
        {
            listed++;
            var presence = signatory.Tape.PresenceOf(signatory.Index, Signatory.PresenceSlot);
            var group = signatory.PoliticalGroup;
            var code = CodeOf(group);
            if ((presence & (Needed | Doubts)) == Needed && code >= 0 && declaration.Forum.IsPresent)
                AddSignature(declaration, signatory, (presence & OwnDay) == 0 ? signed : DayOf(signatory.Date), code, sheet);
            if ((presence & Unusual) == 0)
            {
                AddGroup(group, code, head.LifeFirst, head.LifeLast);
                AddState(signatory.State);
                continue;
            }
            withdrawn += signatory.Withdrawn.IsAbsent ? 0 : 1;
            isCountable &= signatory.Described.IsAbsent && signatory.Count.IsAbsent;
            // Who withdrew may or may not have been counted.
            if (signatory.Withdrawn.IsAbsent)
            {
                var (first, last) = signatory.Date.IsPresent ? (signatory.Date.Bounds.EarliestBegin, signatory.Date.Bounds.LatestEnd) : (head.LifeFirst, head.LifeLast);
                AddGroup(group, code, first, last);
                AddState(signatory.State);
            }
            else
            {
                head.WithoutGroup++;
                head.WithoutState++;
            }
            if (signatory.Date.IsPresent)
                packer.Add(TextPartSort.Signature, 0, default, signatory.Date.Range, signatory.Date.Bounds.EarliestBegin, signatory.Date.Bounds.LatestEnd);
        }
        if (signatories.List.IsPresent)
            Count(signatories, listed, withdrawn, isCountable && !signatories.Withheld.Names("list"u8));
    }

    private void Count(SignatoriesView signatories, int listed, int withdrawn, bool isCountable)
    {
        ref var head = ref packer.Head;
        // An item that could not be read was reported, and is somebody all the same.
        var unread = signatories.List.Count - listed;
        head.ListStart = signatories.List.Range.Start;
        head.WithoutGroup += unread;
        head.WithoutState += unread;
        head.IsComplete = signatories.Extent.Is(ExtentCodes.Complete);
        head.LeastSigned = listed - withdrawn;
        head.MostSigned = isCountable ? listed + unread : int.MaxValue;
    }

    /// <summary>The index of a group in the code list; -1 where the list does not have it.</summary>
    private int CodeOf(TextField group)
    {
        if (!group.IsPresent)
            return -1;
        return group.IsEscaped ? _codes.Find(group.Decode(ref _scratch)) : _codes.Find(group.Document, group.Range.Start + 1, group.Length);
    }

    private static void AddSignature(DeclarationView declaration, SignatoryView signatory, int day, int code, FactSheet sheet)
    {
        if (day == int.MinValue || !signatory.Who.IsPresent || signatory.Who.IsLocal)
            return;
        var place = signatory.PoliticalGroup.Range;
        sheet.People.Signatures.Add(new SignatureFact(declaration.Id.Hash, signatory.Who.Hash, declaration.Forum.Hash, day, code, place.Start, place.End));
    }

    private void AddGroup(TextField group, int code, int first, int last)
    {
        if (!group.IsPresent)
            packer.Head.WithoutGroup++;
        else
            _groups.Add(group, code, first, last);
    }

    private void AddState(CodeField state)
    {
        if (!state.IsPresent)
            packer.Head.WithoutState++;
        else
            _states.Add(state.Text, state.Index, packer.Head.LifeFirst, packer.Head.LifeLast);
    }

    /// <summary>The day on which the text was signed, where one step says so; else <see cref="int.MinValue"/>.</summary>
    private static int SignedOn(DeclarationView declaration)
    {
        var day = int.MinValue;
        foreach (var step in declaration.Steps)
        {
            if (!step.Type.Is(StepCodes.Signed))
                continue;
            if (day != int.MinValue || !step.Hedge.IsAbsent || !step.Contested.IsAbsent)
                return int.MinValue;
            day = DayOf(step.Date);
        }
        return day;
    }

    private static int DayOf(DateField date) =>
        date.IsPresent && date.Bounds.EarliestBegin == date.Bounds.LatestEnd && (date.Bounds.Traits & (DateTraits.Approximate | DateTraits.Uncertain)) == 0 ? date.Bounds.EarliestBegin : int.MinValue;
}
