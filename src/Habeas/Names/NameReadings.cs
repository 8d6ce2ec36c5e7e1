using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>Tells surname and given names: by comma, capitals and particles where there are any, else in all orders in use.</summary>
internal static class NameReadings
{
    public static List<NameReading> Of(WrittenName name)
    {
        var words = name.Words;
        if (words.Count == 0)
            return [];
        if (name.CommaAt > 0)
            return [ByComma(words, name.CommaAt)];
        if (ByCapitals(words) is { } shown)
            return [shown];
        var readings = new List<NameReading>();
        var at = PatronymicAt(words);
        Orders(readings, name, at);
        // Behind all others it is a surname as well as a patronymic.
        if (at == words.Count - 1)
            Orders(readings, name, -1);
        return readings;
    }

    private static void Orders(List<NameReading> readings, WrittenName name, int patronymicAt)
    {
        var words = name.Words;
        var patronymic = patronymicAt < 0 ? null : words[patronymicAt];
        var units = Units(words, patronymicAt);
        var last = units.Count - 1;
        if (last < 0)
        {
            readings.Add(new NameReading([.. words], [], patronymic, isSure: false));
            return;
        }
        if (last == 0)
        {
            // One word is a surname, or with initials one; alone it may be a given name.
            Add(readings, words, units, 0, 0, patronymic, isSure: false);
            if (words.Count == 1 && !name.HasTitle)
                readings.Add(new NameReading([.. words], [], null, isSure: false));
            return;
        }
        var particle = units.FindLastIndex(unit => unit.From > 0 && words[unit.From].Particles.Length > 0);
        if (particle > 0)
        {
            for (var first = particle; first > 0; first--)
                Add(readings, words, units, first, last, patronymic, isSure: first == particle);
            return;
        }
        // An ending, a particle or a patronymic behind all shows that the surname is in front.
        var isFamilyFirst = words[0].Particles.Length > 0 || patronymicAt == words.Count - 1
            || (Endings.OfSurname(words[0]) != Sex.Unknown && Endings.OfSurname(words[units[last].To - 1]) == Sex.Unknown && words[0].Length > 4);
        Add(readings, words, units, last, last, patronymic, isSure: false);
        Add(readings, words, units, 0, 0, patronymic, words[0].Particles.Length > 0, isInverted: !isFamilyFirst);
        if (last < 2)
            return;
        for (var more = 1; more < last; more++)
        {
            Add(readings, words, units, last - more, last, patronymic, isSure: false);
            Add(readings, words, units, 0, more, patronymic, isSure: false, isInverted: !isFamilyFirst);
        }
    }

    /// <summary>Words tied by hyphens are one unit; a patronymic and initials are none.</summary>
    private static List<(int From, int To)> Units(List<Word> words, int patronymicAt)
    {
        var units = new List<(int, int)>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var to = i + 1;
            while (to < words.Count && words[to].IsTied)
                to++;
            if (i != patronymicAt && !words[i].IsInitial)
                units.Add((i, to));
            i = to;
        }
        return units;
    }

    /// <summary>A patronymic is told from a surname formed alike by its place: behind a given name, with a surname before or behind both.</summary>
    private static int PatronymicAt(List<Word> words)
    {
        var full = 0;
        foreach (var word in words)
            full += word.IsInitial || word.IsTied ? 0 : 1;
        if (full < 3)
            return -1;
        for (var i = 1; i < words.Count; i++)
        {
            if (!words[i].IsInitial && !words[i].IsTied && Endings.IsPatronymic(words[i]) && words[i].Particles.Length == 0 && (i + 1 >= words.Count || !words[i + 1].IsTied))
                return i;
        }
        return -1;
    }

    private static NameReading? ByCapitals(List<Word> words)
    {
        var capitals = words.FindAll(static word => word.IsCapitals && !word.IsInitial);
        if (capitals.Count == 0)
            return null;
        var others = words.FindAll(static word => !word.IsCapitals || word.IsInitial);
        if (others.TrueForAll(static word => word.IsInitial) || others.TrueForAll(static word => word.IsInitial || word.IsTied) && capitals.Count > 2)
            return null;
        var patronymic = PatronymicOf(others);
        if (patronymic is not null)
            others.Remove(patronymic);
        return new NameReading([.. others], [.. capitals], patronymic, isSure: true);
    }

    private static NameReading ByComma(List<Word> words, int comma)
    {
        var family = words.GetRange(0, comma);
        var given = words.GetRange(comma, words.Count - comma);
        var patronymic = PatronymicOf(given);
        if (patronymic is not null)
            given.Remove(patronymic);
        return new NameReading([.. given], [.. family], patronymic, isSure: true);
    }

    /// <summary>Never the first: a given name stands before it.</summary>
    private static Word? PatronymicOf(List<Word> given)
    {
        for (var i = 1; i < given.Count; i++)
        {
            if (!given[i].IsInitial && Endings.IsPatronymic(given[i]))
                return given[i];
        }
        return null;
    }

    private static void Add(List<NameReading> readings, List<Word> words, List<(int From, int To)> units, int first, int last, Word? patronymic, bool isSure, bool isInverted = false)
    {
        var (from, to) = (units[first].From, units[last].To);
        var count = 0;
        for (var i = from; i < to; i++)
            count += IsFamily(i) ? 1 : 0;
        var (family, given) = (new Word[count], new Word[words.Count - count - (patronymic is null ? 0 : 1)]);
        int families = 0, givens = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsFamily(i))
                family[families++] = words[i];
            else if (words[i] != patronymic)
                given[givens++] = words[i];
        }
        readings.Add(new NameReading(given, family, patronymic, isSure, isInverted));

        bool IsFamily(int i) => i >= from && i < to && !words[i].IsInitial && words[i] != patronymic;
    }
}
