using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Matching;

/// <summary>Compares given names: initials, second names, short forms, forms in other languages.</summary>
internal static class GivenParts
{
    public const string OtherFather = "patronymics differ";
    public const string OtherInitial = "initials differ";
    private const double Near = 0.35;

    public static PartMatch Compare(NameReading first, NameReading second, bool areBothOfWomen, Setting setting)
    {
        var one = new List<Word>(first.Given);
        var other = new List<Word>(second.Given);
        var match = new PartMatch();
        if (one.Count == 0 || other.Count == 0)
        {
            match.IsOneSided = true;
            return match;
        }
        Patronymics(first, second, one, other, match, setting);
        if (match.Fit == Fit.Other)
            return match;
        var words = one.Count == other.Count ? Each(one, other, areBothOfWomen, setting) : Some(one, other, areBothOfWomen, setting);
        if (words.Fit != Fit.Same && one.Count != other.Count)
        {
            var joined = new PartMatch();
            AddWord(joined, Joined(one), Joined(other), areBothOfWomen, setting);
            if (joined.Fit == Fit.Same && joined.Cost <= Near)
                words = joined;
        }
        words.Fit = (Fit)Math.Min((int)words.Fit, (int)match.Fit);
        words.Cost += match.Cost;
        words.Penalty += match.Penalty;
        foreach (var reason in match.Reasons)
            words.Because(reason);
        return words;
    }

    /// <summary>Compares patronymics, also with a second initial that stands for one.</summary>
    private static void Patronymics(NameReading first, NameReading second, List<Word> one, List<Word> other, PartMatch match, Setting setting)
    {
        if (first.Patronymic is { } patronymic && second.Patronymic is { } otherPatronymic)
        {
            match.Add(patronymic, otherPatronymic, Alignment.Compare(patronymic, otherPatronymic, setting.IsForeign), setting.IsCrossScript);
            if (match.Fit != Fit.Same && SameFather(patronymic, otherPatronymic, setting))
            {
                match.Fit = Fit.Same;
                match.Cost = 0.1;
            }
            if (match.Fit == Fit.Other)
                match.Because(OtherFather);
            return;
        }
        if ((first.Patronymic ?? second.Patronymic) is not { } only)
            return;
        var initials = first.Patronymic is null ? one : other;
        if (initials.Count >= 2 && initials[initials.Count - 1].IsInitial && (first.Patronymic is null ? other : one).Count == initials.Count - 1)
        {
            if (!Alignment.CanBegin(initials[initials.Count - 1], only))
            {
                match.Fit = Fit.Other;
                match.Because(OtherFather);
            }
            initials.RemoveAt(initials.Count - 1);
            match.Because("patronymic as an initial");
            return;
        }
        match.Penalty += 0.03;
        match.Because("patronymic on one side only");
    }

    /// <summary>A father's name in a Russian and in a Kazakh patronymic.</summary>
    private static bool SameFather(Word one, Word other, Setting setting)
    {
        var (root, otherRoot) = (Endings.FatherOf(one), Endings.FatherOf(other));
        return root is not null && otherRoot is not null && Alignment.Compare(root, otherRoot, setting.IsForeign, Near).Cost <= Near;
    }

    private static PartMatch Each(List<Word> one, List<Word> other, bool areBothOfWomen, Setting setting)
    {
        var match = new PartMatch();
        for (var i = 0; i < one.Count; i++)
            AddWord(match, one[i], other[i], areBothOfWomen, setting);
        return match;
    }

    /// <summary>Every given name of the one who has fewer must be among those of the other, in the same order.</summary>
    private static PartMatch Some(List<Word> one, List<Word> other, bool areBothOfWomen, Setting setting)
    {
        var isFirstShort = one.Count < other.Count;
        var (few, many) = isFirstShort ? (one, other) : (other, one);
        PartMatch? best = null;
        for (var skipped = 0; skipped <= many.Count - few.Count; skipped++)
        {
            var match = new PartMatch { Penalty = skipped == 0 ? 0.06 : 0.15, Longer = isFirstShort ? 1 : -1 };
            for (var i = 0; i < few.Count; i++)
                AddWord(match, isFirstShort ? few[i] : many[i + skipped], isFirstShort ? many[i + skipped] : few[i], areBothOfWomen, setting);
            if (skipped > 0 && match.IsByInitial)
                match.Fit = Fit.Other;
            match.Because(skipped == 0 ? "second given name on one side only" : "first given name on one side only");
            if (best is null || (match.Fit, -match.Cost).CompareTo((best.Fit, -best.Cost)) > 0)
                best = match;
        }
        return best!;
    }

    private static void AddWord(PartMatch match, Word one, Word other, bool areBothOfWomen, Setting setting)
    {
        if (one.IsInitial || other.IsInitial)
        {
            if (!(one.IsInitial && other.IsInitial && one.Length <= other.Length) && !other.IsInitial ? !Alignment.CanBegin(one, other) : !Alignment.CanBegin(other, one))
            {
                match.Fit = Fit.Other;
                match.Because(OtherInitial);
                return;
            }
            match.IsByInitial = true;
            match.Because(one.IsInitial && other.IsInitial ? "initials alone" : "initial for a given name");
            return;
        }
        match.Add(one, other, GivenNameMatch.Of(one, other, areBothOfWomen, setting), setting.IsCrossScript);
    }

    private static Word Joined(List<Word> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(word.Text);
        return new Word(text.ToString());
    }
}
