using System;

namespace Habeas.Matching;

/// <summary>Compares two names in every order in which their words may stand, and keeps the best.</summary>
internal static class NameComparer
{
    private const double SurnameAlone = 0.45;
    private const double ByInitial = 0.3;
    private const double PerCost = 0.15;

    public static NameOutcome Compare(WrittenName first, WrittenName second)
    {
        if (first.Words.Count == 0 || second.Words.Count == 0)
            return NameOutcome.Different("no name");
        if (IsFamily(first) != IsFamily(second))
            return NameOutcome.Different("a family and a person");
        if (first.Sex != Sex.Unknown && second.Sex != Sex.Unknown && first.Sex != second.Sex)
            return NameOutcome.TwoPeople("titles of a man and a woman");
        if (first.Generation * second.Generation < 0)
            return NameOutcome.TwoPeople("the elder and the younger");
        var setting = new Setting(first.IsForeign || second.IsForeign, first.HasCyrillic != second.HasCyrillic);
        NameOutcome? best = null;
        foreach (var one in first.Readings)
        {
            foreach (var other in second.Readings)
            {
                if (one.IsInverted && other.IsInverted)
                    continue;
                var outcome = Compare(one, other, first, second, setting);
                if (best is null || outcome.IsBetterThan(best))
                    best = outcome;
            }
        }
        Finish(best!, first, second, setting);
        return best!;
    }

    private static void Finish(NameOutcome best, WrittenName first, WrittenName second, Setting setting)
    {
        if (best.Verdict == NameVerdict.Different)
            return;
        if (first.Generation != second.Generation)
        {
            best.Lower("younger or elder told on one side only");
        }
        if (setting.IsCrossScript)
            best.Because("Cyrillic and Latin letters");
        if (first.HasTitle != second.HasTitle)
            best.Because("title on one side only");
    }

    private static NameOutcome Compare(NameReading one, NameReading other, WrittenName first, WrittenName second, Setting setting)
    {
        if (one.Family.Length == 0 || other.Family.Length == 0)
            return GivenAlone(one, other, setting);
        var family = FamilyNames.Compare(one, other, setting);
        if (family.Fit == Fit.Other)
            return NameOutcome.OtherSurname;
        var given = GivenParts.Compare(one, other, AreOfWomen(one, other, first, second), setting);
        if (given.Fit == Fit.Other || family.Longer * given.Longer < 0)
            return given.Reasons.Contains(GivenParts.OtherFather) && family.Fit == Fit.Same ? NameOutcome.TwoPeople(GivenParts.OtherFather) : NameOutcome.Different(given.Reasons.Contains(GivenParts.OtherInitial) ? GivenParts.OtherInitial : "given names differ");
        if (given.Fit == Fit.Doubtful && family.Fit == Fit.Doubtful)
            return NameOutcome.Different("given names and surnames differ");
        if (SexesClash(one, other, first, second, family, given))
            return NameOutcome.TwoPeople("of a man and of a woman");

        var outcome = new NameOutcome(NameVerdict.Same, PerCost * (family.Cost + given.Cost) + family.Penalty + given.Penalty);
        outcome.Because(family.Reasons);
        outcome.Because(given.Reasons);
        if (given.IsOneSided)
        {
            outcome.Add(SurnameAlone);
            outcome.Because(one.Given.Length == 0 && other.Given.Length == 0 ? "surnames alone" : "surname alone on one side");
        }
        else if (given.IsByInitial)
        {
            outcome.Add(ByInitial);
        }
        outcome.IsByPatronymic = one.Patronymic is not null && other.Patronymic is not null;
        outcome.IsByFullName = !given.IsOneSided && !given.IsByInitial;
        if (family.SexesDiffer)
        {
            outcome.Add(0.15);
            // A woman's surname is sometimes printed as her brother's; a brother called as she is would be rarer, but who can tell.
            outcome.Lower("surname of a man and of a woman");
        }
        if (IsFamilyFirst(one, first) != IsFamilyFirst(other, second) && !given.IsOneSided)
        {
            outcome.Add(one.IsSure || other.IsSure ? 0.01 : 0.03);
            outcome.Because("order of surname and given name");
        }
        // One part may be cut short; of two it would be said too easily.
        if (given.Reasons.Contains(GivenNameMatch.ShortForm) && family.Reasons.Exists(static reason => reason.StartsWith("ending", StringComparison.Ordinal)))
            outcome.Lower(null);
        if (given.Fit == Fit.Doubtful || family.Fit == Fit.Doubtful || family.Cost + given.Cost > Budget.Together || (given.IsOneSided && family.Cost > 1.05))
            outcome.Lower(null);
        return outcome;
    }

    /// <summary>Given names without any surname show little.</summary>
    private static NameOutcome GivenAlone(NameReading one, NameReading other, Setting setting)
    {
        if (one.Given.Length == 0 || other.Given.Length == 0)
            return NameOutcome.Different("a given name and a surname");
        var given = GivenParts.Compare(one, other, areBothOfWomen: false, setting);
        if (given.Fit != Fit.Same || given.IsByInitial)
            return NameOutcome.Different("given names differ");
        var outcome = new NameOutcome(NameVerdict.Possible, SurnameAlone + PerCost * given.Cost);
        outcome.Because(given.Reasons);
        outcome.Because("given names alone");
        return outcome;
    }

    private static bool SexesClash(NameReading one, NameReading other, WrittenName first, WrittenName second, PartMatch family, PartMatch given)
    {
        if (family.SexesDiffer && (given.IsOneSided || given.IsByInitial))
            return true;
        var (sex, otherSex) = (SexOf(one, first), SexOf(other, second));
        if (sex != Sex.Unknown && otherSex != Sex.Unknown && sex != otherSex)
            return true;
        return false;
    }

    private static Sex SexOf(NameReading reading, WrittenName name) =>
        name.Sex != Sex.Unknown ? name.Sex : reading.Patronymic is { } patronymic ? Endings.OfPatronymic(patronymic) : Sex.Unknown;

    private static bool AreOfWomen(NameReading one, NameReading other, WrittenName first, WrittenName second) => IsOfWoman(one, first) && IsOfWoman(other, second);

    private static bool IsOfWoman(NameReading reading, WrittenName name) =>
        SexOf(reading, name) == Sex.Female || Endings.OfSurname(reading.Family[reading.Family.Length - 1]) == Sex.Female;

    private static bool IsFamilyFirst(NameReading reading, WrittenName name) => reading.Family.Length > 0 && reading.Given.Length > 0 && name.Words[0] == reading.Family[0];

    /// <summary>"The Vasilyevs" are several people.</summary>
    private static bool IsFamily(WrittenName name) => name.HasArticle && name.Words.Count == 1 && name.Words[0].EndsWith("s");
}
