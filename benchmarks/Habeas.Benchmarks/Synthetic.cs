using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Invented cases and declarations of about 3 kB, all valid, one in twenty with escapes: what a large collection entered from lists looks like,
/// where a whole record has one source. The seed always is the same.
/// </summary>
internal sealed class Synthetic(int seed)
{
    /// <summary>How many records of <see cref="WholeSet"/> belong together.</summary>
    public const int Block = 100;

    private const int Pairs = 20;
    private const int BlockMembers = 28;
    private const int BlockSources = 8;
    private const int BlockBodies = 4;

    private static readonly string[] Given = ["Aibek", "Dana", "Ерлан", "Maryam", "Leyla", "Tomasz", "Айгүль", "Zhanna", "Piotr", "Nurlan"];
    private static readonly string[] Family = ["Sarsenov", "Kowalska", "Ахметов", "Rahimova", "Öztürk", "Abdrakhmanova", "Nowak", "Тілегенов", "Van den Berg", "D'Angelo"];
    private static readonly string[] Course = ["search", "arrest", "custody", "interrogation", "charged", "hearing", "verdict", "appeal", "transfer"];
    private static readonly string[] States = ["KZ", "AT", "IT", "PL", "GB", "DE", "FR", "EE", "NL", "ES"];
    private static readonly string[] Groups = ["SOC", "EPP/CD", "ALDE", "UEL"];
    private static readonly string[] Offences = ["extremism", "fraud", "rallyViolation", "extortion", "terrorism"];
    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "wo", "ha"];

    private readonly Random _random = new(seed);
    private int _number;
    private int _authorities = 500;
    private int _memberGroups = 200;
    private int _sources = 500;

    /// <summary>Cases and declarations, without what they refer to.</summary>
    public IEnumerable<string> Records()
    {
        while (true)
        {
            yield return Escaped(Case());
            yield return Escaped(Declaration());
        }
    }

    /// <summary>
    /// Cases and declarations, and the persons, bodies and sources that they refer to, before or after them: any number of whole blocks is valid as a set.
    /// Of a hundred records forty are cases and declarations; each refers to records of all blocks so far.
    /// </summary>
    public IEnumerable<string> WholeSet()
    {
        for (var block = 0; ; block++)
        {
            _authorities = ((block + 1) * BlockBodies) - 2;
            _memberGroups = block + 1;
            _sources = (block + 1) * BlockSources;
            for (var n = 0; n < BlockBodies; n++)
                yield return Body((block * BlockBodies) + n - 2);
            var first = _number + 1;
            for (var n = 0; n < Pairs; n++)
            {
                yield return Escaped(Case());
                yield return Escaped(Declaration());
            }
            for (var n = first; n < _number; n += 2)
                yield return Person("synthetic", n);
            for (var n = 0; n < BlockMembers; n++)
                yield return Person("member", (block * BlockMembers) + n);
            for (var n = 0; n < BlockSources; n++)
                yield return Source((block * BlockSources) + n);
        }
    }

    private string Case()
    {
        var id = ++_number;
        var year = _random.Next(2010, 2024);
        var charges = string.Join(',', Enumerable.Range(1, _random.Next(1, 4)).Select(n =>
            $$$"""{"id":"charge-{{{n}}}","offence":"{{{Pick(Offences)}}}","label":{"en":"said to have taken part in the meeting of {{{Date(year - 1)}}}"},"actDate":"{{{Date(year - 1)}}}"}"""));
        var count = _random.Next(8, 16);
        var day = new DateOnly(year, 1, 1);
        var events = string.Join(',', Enumerable.Range(1, count).Select(n =>
        {
            var type = Course[(n - 1) * Course.Length / count];
            var isSecond = n > 1 && type == Course[(n - 2) * Course.Length / count];
            day = day.AddDays(_random.Next(5, 60));
            return $$$"""{"id":"e{{{n}}}","type":"{{{(isSecond && type == "arrest" ? "search" : type)}}}","label":{"en":"as the family and the lawyer told it to the monitors in {{{Pick(Family)}}}"},"date":"{{{Written(day)}}}","place":{"locality":"{{{Pick(Family)}}}","region":"{{{Pick(Given)}}} Province","state":"{{{Pick(States)}}}"},"actors":[{"who":"body:authority-{{{_random.Next(_authorities)}}}","as":"carriedOut"}],"concerns":["#charge-1"]}""";
        }));
        return $$$"""{"kind":"case","id":"case:synthetic-{{{id}}}","subject":"person:synthetic-{{{id}}}","state":"{{{Pick(States)}}}","charges":[{{{charges}}}],"events":[{{{events}}}],"motives":[{"type":"opinion","label":{"en":"criticism of the authorities in public"}}],"sources":["{{{Citation()}}}"]}""";
    }

    private string Declaration()
    {
        var id = ++_number;
        var year = _random.Next(2010, 2024);
        var firstMember = _random.Next(_memberGroups) * BlockMembers;
        var signatories = string.Join(',', Enumerable.Range(1, _random.Next(20, 26)).Select(n =>
            $$$"""{"position":{{{n}}},"who":"person:member-{{{firstMember + n}}}","as":"coSignatory","printed":"{{{NameOf(firstMember + n)}}}","state":"{{{States[(firstMember + n) % States.Length]}}}","politicalGroup":"{{{Groups[(firstMember + n) % Groups.Length]}}}"}"""));
        return $$$"""{"kind":"declaration","id":"declaration:synthetic-{{{id}}}","type":"writtenDeclaration","titles":[{"text":"On the situation of {{{Pick(Given)}}} {{{Pick(Family)}}} and others held for their opinions","lang":"en"}],"forum":"body:pace","commits":"signatories","signatories":{"extent":"complete","list":[{{{signatories}}}]},"steps":[{"type":"signed","date":"{{{Date(year)}}}"}],"topics":["fairTrial","politicalPrisoners"],"demands":[{"verb":"callsOn","action":"release","label":{"en":"at once and without conditions"},"addressees":[{"who":"body:kz-authorities"}],"beneficiaries":[{"who":"person:synthetic-{{{id - 1}}}"}]}],"stances":[{"type":"condemns","label":{"en":"the use of criminal law against critics"}}],"sources":["{{{Citation()}}}"]}""";
    }

    /// <summary>The first two are those that all declarations name.</summary>
    private string Body(int number)
    {
        var (id, type) = number switch
        {
            -2 => ("pace", "parliamentaryAssembly"),
            -1 => ("kz-authorities", "authorities"),
            _ => ($"authority-{number}", "securityService"),
        };
        return $$$"""{"kind":"body","id":"body:{{{id}}}","names":[{"text":"Office {{{FamilyOf(number + 2)}}}"}],"type":"{{{type}}}","sources":["{{{Citation()}}}"]}""";
    }

    private string Person(string role, int number)
    {
        var name = role == "member" ? NameOf(number) : $"{Given[number % Given.Length]} {FamilyOf(number)}evich";
        return $$$"""{"kind":"person","id":"person:{{{role}}}-{{{number}}}","names":[{"text":"{{{name}}}"}],"sources":["{{{Citation()}}}"]}""";
    }

    private static string Source(int number) =>
        $$$"""{"kind":"source","id":"source:synthetic-{{{number}}}","type":"officialDocument","publishers":[{"who":"body:pace"}],"unknown":["address"]}""";

    private string Citation() => $"source:synthetic-{_random.Next(_sources)}#par{_random.Next(1, 40)}";

    /// <summary>What a member is called, always the same.</summary>
    private static string NameOf(int member) => $"{Given[member % Given.Length]} {FamilyOf(member)}";

    /// <summary>Names that are told apart: any two differ in two syllables, lest they be taken for one person's.</summary>
    private static string FamilyOf(int number)
    {
        var name = new StringBuilder();
        var sum = 0;
        foreach (var digit in (number * 7919L % 1000003).ToString("D6", CultureInfo.InvariantCulture))
        {
            name.Append(Syllables[digit - '0']);
            sum = (sum * 3) + digit - '0';
        }
        name.Append(Syllables[sum % Syllables.Length]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private string Date(int year) => Written(new DateOnly(year, _random.Next(1, 13), _random.Next(1, 29)));

    private string Written(DateOnly day) => day.ToString(_random.Next(5) == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Pick(string[] of) => of[_random.Next(of.Length)];

    private string Escaped(string record)
    {
        if (_random.Next(20) != 0)
            return record;
        var text = new StringBuilder();
        foreach (var letter in record)
        {
            if (letter < 0x80)
                text.Append(letter);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }
        return text.ToString();
    }
}
