using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>Words before a name that are no part of it: titles, offices, articles.</summary>
internal static class Titles
{
    private static readonly HashSet<string> OfMen = Set("mr mister sir lord herr monsieur señor sr signor sig don pan dhr meneer king prince father bey господин г-н г мырза пан гражданин");
    private static readonly HashSet<string> OfWomen = Set("mrs ms miss mme mlle madam madame lady dame baroness frau señora sra signora doña pani mevrouw queen princess sister hanım госпожа г-жа ханым пани гражданка");

    private static readonly HashSet<string> Other = Set(
        "hon honourable honorable rt right dr doctor prof professor maître rev reverend bishop archbishop imam sheikh mullah rabbi pastor baron count earl viscount "
        + "president prime minister vice deputy first chief acting former ex late interim incumbent chancellor premier governor mayor akim ambassador commissioner secretary general prosecutor ombudsman "
        + "senator sen deputy mp mep mps member congressman congresswoman representative rep councillor delegate rapporteur chair chairman chairwoman chairperson speaker leader head director "
        + "judge justice attorney lawyer advocate counsel journalist blogger activist poet writer editor defender dissident oligarch banker businessman politician opposition prisoner "
        + "colonel major captain lieutenant sergeant marshal admiral officer citizen comrade tovarishch mm me onorevole "
        + "президент министр премьер-министр депутат судья адвокат журналист д-р профессор доктор экс-президент бывший депутаты сенатор");

    /// <summary>Behind a name.</summary>
    private static readonly HashSet<string> Behind = Set("mp mep phd md qc kc esq obe cbe mbe msp ms am td");

    private static readonly HashSet<string> OfSons = Set("jr junior ii iii iv fils");

    private static readonly HashSet<string> OfFathers = Set("sr senior père");

    public static bool Is(string word) => OfMen.Contains(word) || OfWomen.Contains(word) || Other.Contains(word);

    public static Sex SexOf(string word) => OfMen.Contains(word) ? Sex.Male : OfWomen.Contains(word) ? Sex.Female : Sex.Unknown;

    public static bool IsBehind(string word) => Behind.Contains(word);

    /// <summary>1 for the younger, -1 for the elder of two who are called alike; 0 for any other word.</summary>
    public static int Generation(string word) => OfSons.Contains(word) ? 1 : OfFathers.Contains(word) ? -1 : 0;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
