using System;
using System.Collections.Generic;
using System.Text;

namespace Habeas.Matching;

/// <summary>Compares surnames: of men and women, of several words, with and without what Russian usage adds.</summary>
internal static class FamilyNames
{
    private const double Near = 0.35;
    private const double EndingOnOneSide = 0.35;

    public static PartMatch Compare(NameReading first, NameReading second, Setting setting)
    {
        var (one, other) = (first.Family, second.Family);
        var match = one.Length == other.Length ? Each(one, other, setting) : Some(one, other, setting);
        if (match.Fit == Fit.Same)
        {
            if (Particles(one) != Particles(other))
                Particle(match, Particles(one), Particles(other));
            return match;
        }
        if (IsSingle(one) && IsSingle(other))
            return match;
        // "Vandeven", "van de Ven".
        var (joined, otherJoined) = (Joined(one), Joined(other));
        if (joined.Length > one[one.Length - 1].Length || otherJoined.Length > other[other.Length - 1].Length)
        {
            var whole = new PartMatch();
            whole.Add(joined, otherJoined, Alignment.Compare(joined, otherJoined, setting.IsForeign), setting.IsCrossScript);
            if (whole.Fit == Fit.Same && whole.Cost <= Near)
            {
                whole.Because("surname in one word or several");
                return whole;
            }
        }
        return match;
    }

    private static PartMatch Each(Word[] one, Word[] other, Setting setting)
    {
        var match = new PartMatch();
        for (var i = 0; i < one.Length; i++)
            Add(match, one[i], other[i], setting);
        return match;
    }

    /// <summary>Every surname of the one who has fewer must be among those of the other.</summary>
    private static PartMatch Some(Word[] one, Word[] other, Setting setting)
    {
        var isFirstShort = one.Length < other.Length;
        var (few, many) = isFirstShort ? (one, other) : (other, one);
        var match = new PartMatch { Penalty = 0.12, Longer = isFirstShort ? 1 : -1 };
        var from = 0;
        for (var i = 0; i < few.Length; i++)
        {
            PartMatch? best = null;
            for (var j = from; j <= many.Length - (few.Length - i); j++)
            {
                var pair = new PartMatch();
                Add(pair, isFirstShort ? few[i] : many[j], isFirstShort ? many[j] : few[i], setting);
                if (best is not null && (pair.Fit, -pair.Cost).CompareTo((best.Fit, -best.Cost)) <= 0)
                    continue;
                best = pair;
                from = j + 1;
            }
            match.Cost += best!.Cost;
            match.Fit = (Fit)Math.Min((int)match.Fit, (int)best.Fit);
            match.SexesDiffer |= best.SexesDiffer;
            match.Reasons.AddRange(best.Reasons);
        }
        match.Because("a second surname on one side only");
        return match;
    }

    private static void Add(PartMatch match, Word one, Word other, Setting setting)
    {
        var found = Known(one, other, setting);
        match.SexesDiffer |= found.SexesDiffer;
        match.Add(found.First, found.Second, found.Match, setting.IsCrossScript);
    }

    private static SurnameMatch Known(Word one, Word other, Setting setting)
    {
        if (one.Form.Known is not { } known || known != other.Form.Known)
            return Anew(one, other, setting);
        var how = setting.IsForeign ? Looked.Foreign : Looked.Plain;
        return known.TryGet(one.Form, other.Form, how, out SurnameMatch? match) ? match! : known.Remember(one.Form, other.Form, how, Anew(one, other, setting));
    }

    private static SurnameMatch Anew(Word one, Word other, Setting setting)
    {
        var (oneMan, otherMan) = (Endings.OfMan(one), Endings.OfMan(other));
        if (oneMan is null != otherMan is null && Endings.OfSurname(oneMan is null ? one : other) == Sex.Male)
            return new SurnameMatch(oneMan ?? one, otherMan ?? other, Alignment.Compare(oneMan ?? one, otherMan ?? other, setting.IsForeign), SexesDiffer: true);
        var plain = Alignment.Compare(one, other, setting.IsForeign);
        if (plain.Cost > Near && WithoutEnding(one, other, setting) is { } root && root.Cost < plain.Cost)
            plain = root;
        return new SurnameMatch(one, other, plain, SexesDiffer: false);
    }

    /// <summary>Compares what remains without endings, where only one side has one, or the sides have different ones; null where that does not fit.</summary>
    private static WordMatch? WithoutEnding(Word one, Word other, Setting setting)
    {
        WordMatch? best = null;
        for (var ending = 0; ending < Endings.AddedCount; ending++)
        {
            if (Endings.Root(one, ending) is { } root)
                Try(root, ending, other, isFirst: true);
            if (Endings.Root(other, ending) is { } otherRoot)
                Try(otherRoot, ending, one, isFirst: false);
        }
        return best;

        void Try(Word root, int ending, Word whole, bool isFirst)
        {
            if (Fits(root, whole, isFirst) is { } match)
                Take(match, "ending -" + Endings.AddedAt(ending) + " on one side only");
            for (var otherEnding = 0; isFirst && otherEnding < Endings.AddedCount; otherEnding++)
            {
                if (Endings.IsRussian(ending) != Endings.IsRussian(otherEnding) && Endings.Root(whole, otherEnding) is { } second && Fits(root, second, isFirst: true) is { } both)
                    Take(both, "endings -" + Endings.AddedAt(ending) + "/-" + Endings.AddedAt(otherEnding));
            }
        }

        WordMatch? Fits(Word root, Word whole, bool isFirst)
        {
            var match = isFirst ? Alignment.Compare(root, whole, setting.IsForeign, Near) : Alignment.Compare(whole, root, setting.IsForeign, Near);
            return match.Cost <= Near ? match : null;
        }

        void Take(WordMatch match, string note)
        {
            if (best is null || match.Cost + EndingOnOneSide < best.Cost)
                best = match.Plus(EndingOnOneSide, note);
        }
    }

    private static bool IsSingle(Word[] family) => family.Length == 1 && family[0].Particles.Length == 0;

    private static string Particles(Word[] family) => family[0].Particles;

    private static void Particle(PartMatch match, string one, string other)
    {
        match.Penalty += 0.04;
        match.Because(one.Length == 0 || other.Length == 0 ? "particle on one side only" : "another particle");
    }

    private static Word Joined(Word[] family)
    {
        var text = new StringBuilder();
        foreach (var word in family)
            text.Append(word.Particles.Replace(" ", "")).Append(word.Text);
        return new Word(text.ToString());
    }
}
