using System.Text;

namespace Habeas.Matching;

/// <summary>
/// Letters and marks that Unicode has one character for: of the Latin and Cyrillic letters that names are written with. The framework's own tables are not the same
/// in every process and are missing in some.
/// </summary>
internal static class Composition
{
    /// <summary>The one character for a letter and the mark behind it; the null character where there is none.</summary>
    public static char Of(char letter, char mark)
    {
        var (letters, composed) = Row(mark);
        var at = letters.IndexOf(letter);
        return at < 0 ? '\0' : composed[at];
    }

    /// <summary>The text with all such pairs replaced; mostly the text itself.</summary>
    public static string Compose(string text)
    {
        var at = 0;
        while (at < text.Length && !Letters.IsMark(text[at]))
            at++;
        if (at == text.Length)
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var one = composed.Length == 0 ? '\0' : Of(composed[composed.Length - 1], letter);
            if (one == '\0')
                composed.Append(letter);
            else
                composed[composed.Length - 1] = one;
        }
        return composed.ToString();
    }

    private static (string Letters, string Composed) Row(char mark) => mark switch
    {
        '\u0300' => ("AEINOUWYaeinouwyЕИеи", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳЀЍѐѝ"), // grave
        '\u0301' => ("ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzГКгк", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźЃЌѓќ"), // acute
        '\u0302' => ("ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"), // circumflex
        '\u0303' => ("AEINOUVYaeinouvy", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ"), // tilde
        '\u0304' => ("AEGIOUYaegiouyИУиу", "ĀĒḠĪŌŪȲāēḡīōūȳӢӮӣӯ"), // macron
        '\u0306' => ("AEGIOUaegiouАЕЖИУаежиу", "ĂĔĞĬŎŬăĕğĭŏŭӐӖӁЙЎӑӗӂйў"), // breve
        '\u0307' => ("ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz", "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż"), // dot above
        '\u0308' => ("AEHIOUWXYaehiotuwxyАЕЖЗИОУЧЫЭаежзиоучыэІі", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿӒЁӜӞӤӦӰӴӸӬӓёӝӟӥӧӱӵӹӭЇї"), // diaeresis
        '\u030A' => ("AUauwy", "ÅŮåůẘẙ"), // ring
        '\u030B' => ("OUouУу", "ŐŰőűӲӳ"), // double acute
        '\u030C' => ("ACDEGHIKLNORSTUZacdeghijklnorstuz", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔž"), // caron
        '\u0326' => ("STst", "ȘȚșț"), // comma below
        '\u0327' => ("CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"), // cedilla
        '\u0328' => ("AEIOUaeiou", "ĄĘĮǪŲąęįǫų"), // ogonek
        _ => ("", ""),
    };
}
