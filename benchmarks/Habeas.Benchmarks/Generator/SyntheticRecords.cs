using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>The texts of invented records, one kind after the other.</summary>
internal sealed class SyntheticRecords(SyntheticOptions options, Random random)
{
    /// <summary>So many must sign what the assembly is to print.</summary>
    private const int Threshold = 20;

    /// <summary>Below so many bytes a record is plain: what a list of names and dates gives.</summary>
    private const int Full = 1000;

    /// <summary>By what share records of one size have more or fewer items.</summary>
    private const double Spread = 0.15;

    private static readonly string[] Course = ["search", "arrest", "custody", "interrogation", "charged", "hearing", "verdict", "appeal", "transfer"];
    private static readonly string[] States = ["KZ", "AT", "IT", "PL", "GB", "DE", "FR", "EE", "NL", "ES"];
    private static readonly string[] Groups = ["SOC", "EPP/CD", "ALDE", "UEL"];
    private static readonly string[] Offences = ["extremism", "fraud", "rallyViolation", "extortion", "terrorism"];

    private readonly SyntheticNames _names = new(options.Scripts);

    /// <summary>How many people sign together, at most.</summary>
    public int BlockMembers { get; } = Math.Max(28, 2 + (int)(SignatoriesIn(options.LargestSize) * (1 + Spread)));

    /// <summary>How many authorities there are to refer to, and so on.</summary>
    public int Authorities { get; set; } = 500;

    public int MemberGroups { get; set; } = 200;

    public int Sources { get; set; } = 500;

    public string Case(int number)
    {
        var size = Size();
        var year = random.Next(2010, 2024);
        var count = Around(size < Full ? (size - 160) / 240.0 : (size - 640) / 262.0);
        var concerns = size < Full ? "" : ",\"concerns\":[\"#charge-1\"]";
        var charges = string.Join(',', Enumerable.Range(1, random.Next(1, 4)).Select(n =>
            $$$"""{"id":"charge-{{{n}}}","offence":"{{{Pick(Offences)}}}","label":{"en":"said to have taken part in the meeting of {{{Date(year - 1)}}}"},"actDate":"{{{Date(year - 1)}}}"}"""));
        var day = new DateOnly(year, 1, 1);
        // However many there are, it all takes a year or so.
        var longest = count < 16 ? 60 : Math.Max(2, 900 / count);
        var events = string.Join(',', Enumerable.Range(1, count).Select(n =>
        {
            var type = Course[(n - 1) * Course.Length / count];
            var isSecond = n > 1 && type == Course[(n - 2) * Course.Length / count];
            day = day.AddDays(random.Next(longest / 12, longest));
            var script = Pick(options.Scripts);
            return $$$"""{"id":"e{{{n}}}","type":"{{{(isSecond && type == "arrest" ? "search" : type)}}}","label":{"{{{script.Language}}}":"{{{script.Told}}}: {{{Pick(script.Places)}}}"},"date":"{{{Written(day)}}}","place":{"locality":"{{{Pick(script.Places)}}}","region":"{{{Pick(script.Given)}}}","state":"{{{Pick(States)}}}"},"actors":[{"who":"body:authority-{{{random.Next(Authorities)}}}","as":"carriedOut"}]{{{concerns}}}}""";
        }));
        if (size < Full)
            return $$$"""{"kind":"case","id":"case:synthetic-{{{number}}}","subject":"person:synthetic-{{{number}}}","state":"{{{Pick(States)}}}",{{{(count == 0 ? "" : $"\"events\":[{events}],")}}}"sources":["{{{Citation()}}}"]}""";
        return $$$"""{"kind":"case","id":"case:synthetic-{{{number}}}","subject":"person:synthetic-{{{number}}}","state":"{{{Pick(States)}}}","charges":[{{{charges}}}],"events":[{{{events}}}],"motives":[{"type":"opinion","label":{"en":"criticism of the authorities in public"}}],"sources":["{{{Citation()}}}"]}""";
    }

    /// <summary>About the subject of the case before it.</summary>
    public string Declaration(int number)
    {
        var size = Size();
        var year = random.Next(2010, 2024);
        var count = Math.Max(1, Around(SignatoriesIn(size)));
        var firstMember = random.Next(MemberGroups) * BlockMembers;
        var signatories = string.Join(',', Enumerable.Range(1, count).Select(n =>
            $$$"""{"position":{{{n}}},"who":"person:member-{{{firstMember + n}}}","as":"coSignatory","printed":"{{{_names.OfMember(firstMember + n)}}}","state":"{{{States[(firstMember + n) % States.Length]}}}","politicalGroup":"{{{Groups[(firstMember + n) % Groups.Length]}}}"}"""));
        var signed = $$$"""
            "commits":"signatories","signatories":{"extent":"complete","list":[{{{signatories}}}]},"steps":[{"type":"signed","date":"{{{Date(year)}}}"}]
            """;
        var script = Pick(options.Scripts);
        var about = $"{Pick(script.Given)}{script.Between}{Pick(script.Places)}";
        if (size < Full)
            return $$$"""{"kind":"declaration","id":"declaration:synthetic-{{{number}}}","type":"appeal","titles":[{"text":"On {{{about}}}","lang":"en"}],{{{signed}}},"sources":["{{{Citation()}}}"]}""";
        var made = count < Threshold ? "\"appeal\"" : "\"writtenDeclaration\"";
        var forum = count < Threshold ? "" : "\"forum\":\"body:pace\",";
        return $$$"""{"kind":"declaration","id":"declaration:synthetic-{{{number}}}","type":{{{made}}},"titles":[{"text":"On the situation of {{{about}}} and others held for their opinions","lang":"en"}],{{{forum}}}{{{signed}}},"topics":["fairTrial","politicalPrisoners"],"demands":[{"verb":"callsOn","action":"release","label":{"en":"at once and without conditions"},"addressees":[{"who":"body:kz-authorities"}],"beneficiaries":[{"who":"person:synthetic-{{{number - 1}}}"}]}],"stances":[{"type":"condemns","label":{"en":"the use of criminal law against critics"}}],"sources":["{{{Citation()}}}"]}""";
    }

    /// <summary>The first two are those that all declarations name.</summary>
    public string Body(int number)
    {
        var (id, type) = number switch
        {
            -2 => ("pace", "parliamentaryAssembly"),
            -1 => ("kz-authorities", "authorities"),
            _ => ($"authority-{number}", "securityService"),
        };
        return $$$"""{"kind":"body","id":"body:{{{id}}}","names":[{"text":"Office {{{_names.OfOffice(number + 2)}}}"}],"type":"{{{type}}}","sources":["{{{Citation()}}}"]}""";
    }

    /// <summary>Whom the case of that number is about.</summary>
    public string Subject(int number) => Person($"synthetic-{number}", _names.OfSubject(number));

    public string Member(int number) => Person($"member-{number}", _names.OfMember(number));

    public static string Source(int number) =>
        $$$"""{"kind":"source","id":"source:synthetic-{{{number}}}","type":"officialDocument","publishers":[{"who":"body:pace"}],"unknown":["address"]}""";

    private string Person(string slug, string name) => $$$"""{"kind":"person","id":"person:{{{slug}}}","names":[{"text":"{{{name}}}"}],"sources":["{{{Citation()}}}"]}""";

    private string Citation() => $"source:synthetic-{random.Next(Sources)}#par{random.Next(1, 40)}";

    private int Size() => random.Next(options.SmallestSize, options.LargestSize + 1);

    private static double SignatoriesIn(int size) => size < Full ? (size - 330) / 124.0 : (size - 880) / 124.0;

    /// <summary>A whole number about as large, none below 0.</summary>
    private int Around(double count) => Math.Max(0, (int)Math.Round(count * (1 - Spread + (2 * Spread * random.NextDouble()))));

    private string Date(int year) => Written(new DateOnly(year, random.Next(1, 13), random.Next(1, 29)));

    private string Written(DateOnly day) => day.ToString(random.Next(5) == 0 ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
