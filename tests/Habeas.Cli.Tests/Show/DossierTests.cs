using System;
using System.Linq;
using Xunit;

namespace Habeas.Cli.Tests.Show;

/// <summary>Four dossiers read by eye, and held to what was read.</summary>
public sealed class DossierTests
{
    private static readonly Shown OfTokmadi = Shown.Of("case:tokmadi-muratkhan");

    private static readonly Shown OfBokayev = Shown.Of("person:bokayev-maks");

    private static readonly Shown OfDeclaration = Shown.Of("declaration:pace-wd-670");

    private static readonly Shown OfDzhakishev = Shown.Of("case:dzhakishev-mukhtar", "--on", "2017-10-12");

    [Theory]
    [InlineData("CHARGES", "1. extortion; act of about 2005, says ODF article of October 2017 [1 par 10]")]
    [InlineData("CHARGES", "2. murder (said to be on the order of another); act of 2004 [ALLEGED], says National Security Committee [1 par 10]")]
    [InlineData("CHARGES", "3. possession of weapons; date of the act not told")]
    [InlineData("CHARGES", "4. murder; act of about 1998")]
    [InlineData("TIMELINE", "on or before 10 October 2017: arrest; about extortion")]
    [InlineData("TIMELINE", "by National Security Committee; aimed at Mukhtar Ablyazov; purpose: confession and false testimony")]
    [InlineData("TIMELINE", "note: the open letter speaks of security services")]
    [InlineData("TIMELINE", "10 October 2017: verdict: convicted, imprisonment 3 years, confiscation of part, says ODF article of October 2017 [1 par 10]")]
    [InlineData("TIMELINE", "no date: counsel removed, says ODF open letter of 15 October 2017 or later [2 par 13]")]
    [InlineData("TIMELINE", "as of 15 October 2017 or later: custody, designation as political prisoner, counted among victims of the prosecution of Ablyazov of political prisoners in prison")]
    [InlineData("TREATMENT", "injury (found on his body); place: detention facility, facility not told [SENSITIVE: health]")]
    [InlineData("TREATMENT", "torture; whether of each is unclear; purpose: pressure; said of those counted among political prisoners whose release is called for")]
    [InlineData("CUSTODY ON 15 OCTOBER 2017", "told of an earlier day, end not stated (possibly): custody, as of 11 October 2017, says PACE written declaration No. 638")]
    [InlineData("WHO DECLARED", "PACE written declaration No. 638: 11 October 2017 signed; 26 signatories listed, stated: 26 signatories and 17 States")]
    [InlineData("WHO DECLARED", "demand: calls on: release (at once); for Mukhtar Dzhakishev and Muratkhan Tokmadi [1 par 7] outcome: not told")]
    [InlineData("WHERE SOURCES DIFFER", "refused [1 par 10], confessed [2 par 13]; entered as two events in this order, not as a contradiction")]
    [InlineData("FIGURES", "17 persons: political prisoners in prison, by the foundation's own investigations; Kazakhstan; as of 15 October 2017 or later")]
    public void Tokmadi(string section, string line) => Assert.Contains(line, OfTokmadi.Section(section));

    [Fact]
    public void Tokmadi_is_pressed_refuses_and_confesses_in_this_order()
    {
        var timeline = OfTokmadi.Section("TIMELINE");
        string[] order = ["arrest; about", "coercion (to own up to a killing of 2004); by", "refused (to testify against Ablyazov; the two had not met before); about", "verdict: convicted, imprisonment", "confession; about"];
        var places = order.Select(part => timeline.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("NAMES", "Maks Bokayev, printed in ODF article of October 2017 [1 par 5]")]
    [InlineData("NAMES", "Max Bokayev, printed in ODF article of 25 January 2018 or later [5 par 4]")]
    [InlineData("WHO THEY ARE", "occupation: activist, protester over land reform, says ODF article of October 2017")]
    [InlineData("TIMELINE", "until October 2017, begin not known: arrest, counted among arrested or detained unlawfully")]
    [InlineData("TIMELINE", "verdict: convicted, imprisonment (term not told); to Maks Bokayev and Talgat Ayan; because of taking part in a peaceful rally (rallies against Land Reform)")]
    [InlineData("TREATMENT", "torture; whether of each is unclear")]
    [InlineData("CUSTODY ON 14 MARCH 2019", "held: certainly, if the text is right")]
    [InlineData("WHO DECLARED", "opinion 16/2017: April 2017 adopted - demand: demands: release; for Maks Bokayev and Talgat Ayan, says ODF [4 par 17] outcome: ignored, as of 15 October 2017 or later, says ODF")]
    [InlineData("WHO DECLARED", "PACE written declaration No. 670: 24 January 2019 signed; 24 signatories listed, stated: 22 signatories (as signed in January)")]
    [InlineData("WHO DECLARED", "EP resolution P8_TA(2019)0203: 14 March 2019 adopted")]
    [InlineData("FIGURES", "of these, by occupation: 5 persons: civil society activists")]
    [InlineData("WHERE SOURCES DIFFER", "the name is printed in 2 ways: Maks Bokayev")]
    [InlineData("WHERE SOURCES DIFFER", "called differently: political prisoner by ODF open letter of 15 October 2017 or later, PACE written declaration No. 670 and EP resolution P8_TA(2019)0203; politically prosecuted by PACE written declaration No. 652")]
    public void Bokayev(string section, string line) => Assert.Contains(line, OfBokayev.Section(section));

    [Theory]
    [InlineData("TITLES", "Assistance funds for the judiciary in Kazakhstan: need for an audit")]
    [InlineData("WHAT IT IS", "PACE document 14820 (edition the official page as it stands, with signatures added later)")]
    [InlineData("DATES", "24 January 2019: signed; session winter session 2019; edition as signed in January, says ODF [2 par 1-2]")]
    [InlineData("DATES", "24 April 2019: published")]
    [InlineData("SIGNATORIES", "stated 22 for the edition as signed in January, listed 24: two editions, not a contradiction")]
    [InlineData("SIGNATORIES", "1. Mr Roberto Rampi (author, Italy, SOC), since the edition as signed in January [2 par 2]")]
    [InlineData("SIGNATORIES", "24. Ms Ute Vogt (co-signatory, Germany, SOC)")]
    [InlineData("SIGNATORIES", "by State (13): United Kingdom 4, Germany 3, Ireland 3, Netherlands 3,")]
    [InlineData("SIGNATORIES", "NR (in no group) 2")]
    [InlineData("SIGNATORIES", "by group (5): SOC 12, UEL 6")]
    [InlineData("DEMANDS", "calls on: audit (all funds given for support and development); of Council of Europe and European Union [2 par 6, par 4] another reading of verb: encourages (unresolved) [2 par 4]")]
    [InlineData("DEMANDS", "calls on: withhold ratification (treaties on legal assistance, extradition and the like); of Council of Europe and European Union")]
    [InlineData("WHAT IT SAYS HAPPENED", "verdict: imprisonment at most 8 years; to prosecuted for political reasons and imprisoned; said of the group as a whole")]
    [InlineData("WHAT IT SAYS HAPPENED", "torture; to political prisoners in whose favour UN bodies spoke; whether of each is unclear")]
    [InlineData("FIGURES", "Kenzhebek Abishev (printed \"Kezhenbek Abishev\")")]
    [InlineData("FIGURES", "19 recommendations: of UN bodies, in favour of political prisoners")]
    [InlineData("RELATIONS", "linked to: PACE written declaration No. 663, says ODF [2 par 4]")]
    [InlineData("WHAT OTHERS SAY", "reported in: ODF page, published on or after 7 February 2019")]
    public void Declaration_670(string section, string line) => Assert.Contains(line, OfDeclaration.Section(section));

    [Fact]
    public void Declaration_670_knows_nothing_of_the_acquittal_that_came_after_it() => Assert.DoesNotContain("acquit", OfDeclaration.Words);

    [Theory]
    [InlineData("RELATIONS", "friend of Mukhtar Ablyazov, says ODF article of October 2017 [1 par 8] printed for type: \"close friend\"")]
    [InlineData("RELATIONS", "part of: the case of Mukhtar Ablyazov")]
    [InlineData("TIMELINE", "as of October 2017: custody: lasting more than 8 years by then; place: among the harshest prisons of the country, Karaganda Province, Kazakhstan, facility not told")]
    [InlineData("TIMELINE", "[SENSITIVE: whereabouts]")]
    [InlineData("TIMELINE", "on or before 11 October 2017: finding; by UN Human Rights Committee")]
    [InlineData("TREATMENT", "chronic disease, developed in detention; must go to hospital urgently) [SENSITIVE: health], says ODF article of October 2017 [1 par 8-9]")]
    [InlineData("TREATMENT", "stroke and ischemia; must go to a public hospital urgently) [SENSITIVE: health], says ODF open letter of 15 October 2017 or later [5 par 13]")]
    [InlineData("CUSTODY ON 12 OCTOBER 2017", "held: possibly; held before and after, nothing told of that very day, no release told between")]
    [InlineData("CUSTODY ON 12 OCTOBER 2017", "custody, as of 11 October 2017, says PACE written declaration No. 638 [1 par 7]")]
    [InlineData("PROCEEDINGS BY 12 OCTOBER 2017", "convicted by then: certainly, if the text is right; for which charge is not told, says PACE written declaration No. 638 [1 par 7]")]
    [InlineData("WHO DECLARED", "demand: demands: release (from prison); for Mukhtar Dzhakishev, says PACE written declaration No. 638 [1 par 9] outcome: ignored, as of 15 October 2017 or later, says ODF [5 par 13]")]
    [InlineData("WHERE SOURCES DIFFER", "described as: victims of the prosecution of Ablyazov by ODF open letter of 15 October 2017 or later [5 par 9]; businessperson, prominent by ODF article of October 2017 [1 par 8]")]
    [InlineData("SOURCES", "6. PACE page, published 11 October 2017; official edition of PACE written declaration No. 638; https://pace.coe.int/en/files/24151/html")]
    public void Dzhakishev_on_12_October_2017(string section, string line) => Assert.Contains(line, OfDzhakishev.Section(section));
}
