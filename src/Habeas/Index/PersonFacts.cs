using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Takes from a record on the tape what tells people apart.</summary>
internal sealed class PersonFacts(Tape tape)
{
    /// <summary>Nobody has more; what comes behind is not matched, so that two records cannot ask for millions of comparisons.</summary>
    private const int MostNames = 40;

    private byte[] _scratch = new byte[256];
    private byte[] _line = new byte[256];

    public void Collect(RecordView record, FactSheet sheet)
    {
        if (record.Retracted.IsPresent)
            return;
        switch (tape.TypeOf(record.Index))
        {
            case Tables.Person:
                Collect(new PersonView(tape, record.Index), sheet.Facts, sheet.People);
                break;
            case Tables.Declaration:
                Collect(new DeclarationView(tape, record.Index), sheet.People);
                break;
        }
    }

    private void Collect(PersonView person, FactTables facts, PersonSheet sheet)
    {
        foreach (var relation in person.Relations)
        {
            if (relation.To.IsPresent && !relation.To.IsLocal)
                facts.Kin.Add(new KinFact(person.Id.Hash, relation.To.Hash, relation.Type.Index, new Spot(relation.To.Range)) { IsDoubted = relation.ClaimedBy.Count > 0 || relation.Contradicts.Count > 0 || !Custody.IsUndoubted(relation) });
        }
        // Whoever is told by initials or an invented name can be anybody, and whose name is withheld must not be found by it.
        if (!person.Identified.IsAbsent || Withholds(person))
            return;
        var start = sheet.Names.Length;
        var count = 0;
        foreach (var name in person.Names)
        {
            if (count++ < MostNames)
                Collect(name, sheet);
        }
        var life = LifeOf(person);
        sheet.Persons.Add(new PersonFact(person.Id.Hash, person.Id.Range.Start, start, sheet.Names.Length - start, life.IsKnown ? sheet.Lives.Count : -1));
        if (life.IsKnown)
            sheet.Lives.Add(life);
    }

    private static bool Withholds(PersonView person)
    {
        foreach (var withheld in person.Withheld)
        {
            if (withheld.Property.Is("names"u8))
                return true;
        }
        foreach (var name in person.Names)
        {
            if (name.Withheld.IsPresent)
                return true;
        }
        return false;
    }

    private void Collect(NameView name, PersonSheet sheet)
    {
        if (name.Use.Is(NameUseCodes.Pseudonym, NameUseCodes.Abbreviation) || !name.Text.IsPresent)
            return;
        var length = 0;
        if (name.Family.IsPresent)
        {
            Append(name.Particle, ref length);
            Append(name.Family, ref length);
            Append((byte)',', ref length);
            Append(name.Given, ref length);
            Append(name.Patronymic, ref length);
        }
        else
        {
            Append(name.Text, ref length);
            var space = Array.IndexOf(_line, (byte)' ', 1, Math.Max(0, length - 1));
            if (name.FamilyFirst.IsTrue && space > 0)
                _line[space] = (byte)',';
        }
        Append((byte)'\n', ref length);
        sheet.Names.Add(_line.AsSpan(0, length));
    }

    private void Append(TextField text, ref int length)
    {
        if (!text.IsPresent)
            return;
        foreach (var letter in text.Decode(ref _scratch))
            Append(letter == '\n' ? (byte)' ' : letter, ref length);
        Append((byte)' ', ref length);
    }

    private void Append(byte letter, ref int length)
    {
        if (length == _line.Length)
            Array.Resize(ref _line, length * 2);
        _line[length++] = letter;
    }

    private static PersonLife LifeOf(PersonView person)
    {
        var (earliestBirth, latestBirth) = DaysOf(person, FactCodes.Birth);
        var (earliestDeath, latestDeath) = DaysOf(person, FactCodes.Death);
        return new PersonLife(earliestBirth, latestBirth, earliestDeath, latestDeath, SexOf(person));
    }

    /// <summary>The days between which a birth or death certainly lies; of several statements the first and the last day of all.</summary>
    private static (int Earliest, int Latest) DaysOf(PersonView person, int type)
    {
        var (earliest, latest) = (int.MaxValue, int.MinValue);
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(type))
                continue;
            if (IsDoubtful(fact) || !fact.Date.IsPresent || (fact.Date.Bounds.Traits & (DateTraits.Approximate | DateTraits.Uncertain)) != 0)
                return (int.MinValue, int.MaxValue);
            earliest = Math.Min(earliest, fact.Date.Bounds.EarliestBegin);
            latest = Math.Max(latest, fact.Date.Bounds.LatestEnd);
        }
        return earliest > latest ? (int.MinValue, int.MaxValue) : (earliest, latest);
    }

    private static LifeSex SexOf(PersonView person)
    {
        var sex = LifeSex.Unknown;
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Sex))
                continue;
            var told = fact.Code.Is("female"u8) ? LifeSex.Female : fact.Code.Is("male"u8) ? LifeSex.Male : LifeSex.Other;
            if (IsDoubtful(fact) || (sex != LifeSex.Unknown && sex != told))
                return LifeSex.Unknown;
            sex = told;
        }
        return sex;
    }

    private static bool IsDoubtful(FactView fact) =>
        !fact.Hedge.IsAbsent || !fact.Contested.IsAbsent || !fact.Variants.IsAbsent || !fact.Contradicts.IsAbsent || fact.Standing.Is(StandingCodes.Alleged);

    private static void Collect(DeclarationView declaration, PersonSheet sheet)
    {
        if (!declaration.Forum.IsPresent || !declaration.Signatories.IsPresent)
            return;
        var signed = SignedOn(declaration);
        byte[] scratch = [];
        foreach (var signatory in declaration.Signatories.List)
        {
            var group = signatory.PoliticalGroup;
            if (!signatory.Who.IsPresent || signatory.Who.IsLocal || !group.IsPresent || !signatory.Variants.IsAbsent || !signatory.Contested.IsAbsent || !signatory.Hedge.IsAbsent)
                continue;
            var day = signatory.Date.IsAbsent && signatory.Since.IsAbsent ? signed : DayOf(signatory.Date);
            var code = CodeSet.Default[CodeTables.PoliticalGroup].Find(group.Decode(ref scratch));
            if (day != int.MinValue && code >= 0)
                sheet.Signatures.Add(new SignatureFact(declaration.Id.Hash, signatory.Who.Hash, declaration.Forum.Hash, day, code, group.Range.Start, group.Range.End));
        }
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
