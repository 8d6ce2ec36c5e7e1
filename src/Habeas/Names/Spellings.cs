namespace Habeas.Matching;

/// <summary>
/// How the sounds of names are written, sound by sound: two spellings that stand in one row can be the same name. A sound is told by the Cyrillic letter for it.
/// </summary>
/// <remarks>
/// Columns: by the published tables (BGN/PCGN 1979, ODNI 2015, ISO 9:1995, the Kazakh alphabets of 2018 and 2021, the national tables of Russia and Ukraine); by practice;
/// by the neighbours' ways (Ukrainian, Belarusian, Azerbaijani, Turkish); by German, French and Polish transcription; now and then, by somebody's ear;
/// hardly, but vowels that are not stressed. <c>$</c> is the end of the word. The first of a row is how a Cyrillic letter is read here. A letter with a mark is also read as the bare letter.
/// </remarks>
internal static class Spellings
{
    public static readonly string[] Rows =
    [
        "а  | a              | aa          |        | å             |          | o",
        "ә  | ä a á ə        |             |        | ae            |          | e",
        "е  | e ye           | ie          | je     | jé ee         |          | i",
        "ё  | yo e ë         | ye io       | jo     | ïo ö          |          |",
        "и  | i y ı ī ii     | iy yi yy ij | j ji   | ï ie          | ei ey ee | e u",
        "о  | o              | oo          |        | au            | u        | a",
        "ө  | ö o ó ô ø      |             |        | oe            | u        |",
        "Ө  | ö ó ô u        |             |        | oe            |          |",
        "у  | u ū ý w        | oo          |        | ou            | v        | o",
        "ү  | ü u ú ù        |             |        | ue            | y        |",
        "ю  | yu iu û ju     | iyu         | ü      | iou you       | u        |",
        "я  | ya ia â ja     | iya ija     |        | ïa            | a ea     | e",
        "ж  | zh ž j         | dzh dj dž   | c ż rz | sch jh dsch dzs | g      |",
        "з  | z              |             |        | s             |          |",
        "х  | kh h x         |             |        | ch            | k j      |",
        "г  | g gh ġ ǵ ğ     |             | h q    | gu            |          |",
        "к  | k q ķ c        | ck          |        | qu            | kh ch    |",
        "кс | x ks           | xs cs       |        |               |          |",
        "в  | v w            |             |        | f ff          |          | u",
        "жан | zhan jan žan  | dzhan djan  | jon    | schan         |          |",
        "мет | met med        |             | mat mad |              |          |",
        "ин | in yn          |             |        | ine$          |          |",
        "енко | enko yenko    |             | enka   |               |          |",
        "ова | ova           | owa         | ava awa |              |          |",
        "ов | ov             | ow          | au aw  | off of        |          |",
        "ев | ev yev iev     | ew          | eu     | eff ef        |          |",
        "ф  | f ph           |             |        | v             |          |",
        "б  | b              |             |        |               | p$       |",
        "п  | p              |             |        |               |          |",
        "д  | d              |             | dz     |               | t$       |",
        "т  | t th           |             |        | dt            |          |",
        "ц  | ts c           | tz          |        | z cz          |          |",
        "ч  | ch č ç         | tch         | c      | tsch cz       |          | sh",
        "ш  | sh š ş         |             |        | sch ch sz     |          |",
        "щ  | shch šč ŝ      | sch sh      |        | schtsch chtch szcz | ch  |",
        "с  | s ß            | c           |        | ç ss          |          |",
        "м  | m              |             |        |               |          |",
        "н  | n              |             | ń      |               |          |",
        "ң  | ng ñ ń ņ n     |             |        |               |          |",
        "л  | l ł            | lh          |        |               |          |",
        "р  | r              | rh          |        |               |          |",
    ];

    /// <summary>What each column costs, of 1 for a letter that is wrong: far enough apart that a name may differ in all its sounds by a table, and in one by ear.</summary>
    public static readonly double[] Costs = [0, 0.03, 0.15, 0.1, 0.4, 1.05];

    /// <summary>The column of other languages' transcriptions: cheap only in a name that shows to be one.</summary>
    public const int Foreign = 3;

    public const double ForeignUnseen = 0.9;

    /// <summary>Cyrillic letters that have no row of their own or are not read by its first spelling.</summary>
    public const string Cyrillic =
        "а a ә ä б b в v г g ґ g ғ gh д d ђ dj ѓ g е e є ye ё yo ж zh з z ѕ dz и i і i ї yi й y ј j к k қ q ќ k л l љ lj м m н n ң ng њ nj о o ө ö п p р r с s т t ћ ć у u ў w ұ u ү ü ф f х kh һ h ц ts ч ch џ dž ш sh щ shch ъ - ы y ь - э e ю yu я ya";
}
