using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>
/// Given names that are one name in several languages, and the short forms in use beside them. Only what no rule of spelling tells; a family stands in a line, short forms behind the bar.
/// </summary>
internal static class GivenNames
{
    private static readonly string[] Families =
    [
        "alexander aleksander aleksandr oleksandr aliaksandr alyaksandr iskander alexandros|alex aleks sasha oles ales shura",
        "alexandra aleksandra oleksandra aliaksandra|sasha shura",
        "alexei aleksey oleksiy oleksii aliaksei alaksiej|alyosha lyosha",
        "andrei andriy andrzej|andriyko",
        "arkady arkadiusz|arkasha",
        "boris barys|borya",
        "daniel daniil danil danylo danila|danya",
        "denis denys dzianis|den",
        "dmitri dmytro dzmitry zmitser|dima mitya",
        "elena olena yelena alena helena|lena",
        "ekaterina kateryna katsiaryna yekaterina katarzyna catherine katerina|katya katia kate",
        "evgeni yevhen yauhen eugene eugen evgen|zhenya",
        "evgenia yevheniya yauheniya eugenia|zhenya",
        "fedor fyodor fedir fiodar theodor|fedya",
        "georgy georgi heorhiy heorhii yuri yurii jerzy george giorgi georgios|zhora yura",
        "grigory hryhoriy ryhor gregory grzegorz|grisha",
        "hanna anna ganna ann anne|anya asya",
        "ilya illia illya ilia elijah|ilyusha",
        "irina iryna irena|ira",
        "ivan iwan yvan|vanya",
        "john jon johnny|jack",
        "joseph iosif osip yosyp josef|joe osya",
        "konstantin kostiantyn kanstantsin constantin constantine|kostya",
        "larysa lara",
        "leonid leanid|lyonya",
        "ludmila lyudmila liudmyla|luda lyuda mila",
        "mahmoud makhmud mahmut mahmud",
        "maria mariya marija marie mary maryia|masha",
        "maxim maksim maksym maksims|max",
        "michael mikhail mykhailo mikhal mihail michail michel|misha mike",
        "muhammad mohammed mukhammed mukhamed magomed mohamed mehmet mukhamet mukhamad",
        "nadezhda nadiya nadzeya|nadya",
        "nikita mikita mykyta",
        "nikolai nikolay mykola mikalai mikola nicolas nicholas nicolae|kolya nick",
        "olga olha volha|olya",
        "pavel pavlo paval pawel paul|pasha",
        "peter pyotr petro piotr piatro petr|petya",
        "roman raman|roma",
        "semyon semen simeon",
        "sergei serhiy serhii siarhei serge sergiusz|seryozha",
        "sofia sofiya zofia sophie sophia|sonya",
        "stepan stsiapan stephan stephen steven|styopa steve",
        "svetlana svitlana sviatlana swetlana|sveta",
        "thomas tomas tomasz|tom",
        "timothy timofei tymofiy tsimafei|tim tima",
        "vasily vasyl vasil wasyl basil|vasya",
        "valentina valiantsina|valya",
        "vera vira",
        "victor wiktor viktar|vitya",
        "vladimir volodymyr uladzimir vladimer wolodymyr|volodya vova vlad",
        "vladislav vladyslav uladzislau wladyslaw|vlad",
        "vyacheslav viacheslav vyacheslau|slava",
        "yakov yakiv jakub jacob james",
        "yulia yuliya julia yuliia iuliia|yulya",
        "zhanna ioanna joanna jeanne",
        "william bill|will",
        "richard ryszard|rick dick",
        "edward eduard edvard|ed ted",
        "elizabeth elisabeth elizaveta yelizaveta|liza lisa liz",
        "margaret margarita malgorzata|rita",
        "anthony antoine antonio anton antony|tony",
        "benjamin veniamin|ben",
        "christopher christophe krzysztof|chris",
        "rinat renat",
        "rustem rustam",
        "tair tahir takhir",
        "usein huseyn hussein husein khusein hossein",
        "natalie nataliya nathalie natallia|natasha nata",
        "gulzhan guldzhan|gulya",
    ];

    private static readonly Dictionary<string, List<int>> Full = Load(0);

    private static readonly Dictionary<string, List<int>> Short = Load(1);

    /// <summary>How second halves begin that make another name of the first: whoever bears one need not be who bears the other.</summary>
    private static readonly string[] SecondHalves = ["bek", "beg", "zhan", "jan", "zan", "han", "khan", "bay", "bai", "gal", "kal", "ali", "gul", "kul", "bol", "bul", "gel", "kel", "tay", "tai", "gaz", "kaz", "sult", "muk", "muh", "mam", "nur", "ulan", "yar", "din", "ull", "ber", "mur", "tem", "tim", "zhol", "jol", "mir", "sha", "zad", "nar", "aiy", "lan"];

    /// <summary>Whether both are one name in two languages.</summary>
    public static bool AreOne(Word first, Word second) => Share(Full, first, Full, second);

    /// <summary>Whether one is the short form of the other.</summary>
    public static bool IsShortForm(Word first, Word second) => Share(Full, first, Short, second) || Share(Short, first, Full, second);

    /// <summary>Whether the longer is the shorter with a second half of its own, as Turkic names are made.</summary>
    public static bool IsCompound(string rest) => Array.Exists(SecondHalves, half => rest.StartsWith(half, StringComparison.Ordinal));

    private static bool Share(Dictionary<string, List<int>> one, Word first, Dictionary<string, List<int>> other, Word second) =>
        one.TryGetValue(PlainSounds.Of(first), out var families) && other.TryGetValue(PlainSounds.Of(second), out var others) && families.Exists(others.Contains);

    private static Dictionary<string, List<int>> Load(int side)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var family = 0; family < Families.Length; family++)
        {
            var sides = Families[family].Split('|');
            if (sides.Length <= side)
                continue;
            foreach (var name in sides[side].Split(' '))
            {
                var key = PlainSounds.Of(new Word(name));
                if (!found.TryGetValue(key, out var families))
                    found.Add(key, families = []);
                families.Add(family);
            }
        }
        return found;
    }
}
