using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Invented cases and declarations of about 3 kB, all valid, one in twenty with escapes: what a large collection entered from lists looks like,
/// where a whole record has one source. The seed always is the same.
/// </summary>
internal sealed class Synthetic(int seed)
{
    private static readonly string[] Given = ["Aibek", "Dana", "Ерлан", "Maryam", "Leyla", "Tomasz", "Айгүль", "Zhanna", "Piotr", "Nurlan"];
    private static readonly string[] Family = ["Sarsenov", "Kowalska", "Ахметов", "Rahimova", "Öztürk", "Abdrakhmanova", "Nowak", "Тілегенов", "Van den Berg", "D'Angelo"];
    private static readonly string[] Events = ["arrest", "custody", "interrogation", "charged", "hearing", "verdict", "appeal", "transfer", "release", "search"];
    private static readonly string[] States = ["KZ", "AT", "IT", "PL", "GB", "DE", "FR", "EE", "NL", "ES"];
    private static readonly string[] Groups = ["SOC", "EPP/CD", "ALDE", "UEL"];
    private static readonly string[] Offences = ["extremism", "fraud", "rallyViolation", "extortion", "terrorism"];

    private readonly Random _random = new(seed);
    private int _number;

    public IEnumerable<string> Records()
    {
        while (true)
        {
            yield return Escaped(Case());
            yield return Escaped(Declaration());
        }
    }

    private string Case()
    {
        var id = ++_number;
        var year = _random.Next(2010, 2024);
        var charges = string.Join(',', Enumerable.Range(1, _random.Next(1, 4)).Select(n =>
            $$$"""{"id":"charge-{{{n}}}","offence":"{{{Pick(Offences)}}}","label":{"en":"said to have taken part in the meeting of {{{Date(year - 1)}}}"},"actDate":"{{{Date(year - 1)}}}"}"""));
        var events = string.Join(',', Enumerable.Range(1, _random.Next(8, 16)).Select(n =>
            $$$"""{"id":"e{{{n}}}","type":"{{{Pick(Events)}}}","label":{"en":"as the family and the lawyer told it to the monitors in {{{Pick(Family)}}}"},"date":"{{{Date(year)}}}","place":{"locality":"{{{Pick(Family)}}}","region":"{{{Pick(Given)}}} Province","state":"{{{Pick(States)}}}"},"actors":[{"who":"body:authority-{{{_random.Next(500)}}}","as":"carriedOut"}],"concerns":["#charge-1"]}"""));
        return $$$"""{"kind":"case","id":"case:synthetic-{{{id}}}","subject":"person:synthetic-{{{id}}}","state":"{{{Pick(States)}}}","charges":[{{{charges}}}],"events":[{{{events}}}],"motives":[{"type":"opinion","label":{"en":"criticism of the authorities in public"}}],"sources":["source:synthetic-{{{id % 500}}}#par{{{_random.Next(1, 40)}}}"]}""";
    }

    private string Declaration()
    {
        var id = ++_number;
        var year = _random.Next(2010, 2024);
        var signatories = string.Join(',', Enumerable.Range(1, _random.Next(20, 26)).Select(n =>
            $$$"""{"position":{{{n}}},"who":"person:member-{{{(_random.Next(200) * 26) + n}}}","as":"coSignatory","printed":"{{{Pick(Given)}}} {{{Pick(Family)}}}","state":"{{{Pick(States)}}}","politicalGroup":"{{{Pick(Groups)}}}"}"""));
        return $$$"""{"kind":"declaration","id":"declaration:synthetic-{{{id}}}","type":"writtenDeclaration","titles":[{"text":"On the situation of {{{Pick(Given)}}} {{{Pick(Family)}}} and others held for their opinions","lang":"en"}],"forum":"body:pace","commits":"signatories","signatories":{"extent":"complete","list":[{{{signatories}}}]},"steps":[{"type":"signed","date":"{{{Date(year)}}}"}],"topics":["fairTrial","politicalPrisoners"],"demands":[{"verb":"callsOn","action":"release","label":{"en":"at once and without conditions"},"addressees":[{"who":"body:kz-authorities"}],"beneficiaries":[{"who":"person:synthetic-{{{id - 1}}}"}]}],"stances":[{"type":"condemns","label":{"en":"the use of criminal law against critics"}}],"sources":["source:synthetic-{{{id % 500}}}#par{{{_random.Next(1, 40)}}}"]}""";
    }

    private string Date(int year) => _random.Next(5) switch
    {
        0 => $"{year}-{_random.Next(1, 13):00}",
        _ => $"{year}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}",
    };

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
                text.Append($"\\u{(int)letter:x4}");
        }
        return text.ToString();
    }
}
