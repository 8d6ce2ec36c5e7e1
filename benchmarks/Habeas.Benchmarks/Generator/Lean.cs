using System;
using System.Collections.Generic;

namespace Habeas.Benchmarks;

/// <summary>
/// A set of records as small as they come, with three references each: what it takes to keep ids, references and names, and nothing else. Laid out as exports are, a thousand records by kind
/// and then the next thousand, so that of the references of cases and persons two in three come before what they refer to.
/// </summary>
internal static class Lean
{
    public const int Block = 1000;
    public const int ReferencesEach = 3;

    private const int Pairs = 490;
    private const int Others = (Block / 2) - Pairs;

    /// <summary>Any number of whole blocks is valid as a set.</summary>
    public static IEnumerable<string> WholeSet()
    {
        var names = new SyntheticNames(new SyntheticOptions().Scripts);
        var random = new Random(1);
        for (var block = 0; ; block++)
        {
            var others = (block + 1) * Others;
            for (var n = block * Others; n < others; n++)
                yield return $$$"""{"kind":"body","id":"body:office-{{{n}}}","names":[{"text":"Office {{{names.OfOffice(n)}}}"}],"type":"securityService","parent":"body:office-{{{n - (n % Others)}}}","sources":["{{{Citation()}}}","{{{Citation()}}}"]}""";
            for (var n = block * Pairs; n < (block + 1) * Pairs; n++)
                yield return $$$"""{"kind":"case","id":"case:lean-{{{n}}}","subject":"person:lean-{{{n}}}","events":[{"type":"search","actors":[{"who":"{{{Office()}}}","as":"carriedOut"}]}],"sources":["{{{Citation()}}}"]}""";
            for (var n = block * Pairs; n < (block + 1) * Pairs; n++)
                yield return $$$"""{"kind":"person","id":"person:lean-{{{n}}}","names":[{"text":"{{{names.OfSubject(n)}}}"}],"facts":[{"type":"membership","in":"{{{Office()}}}"}],"sources":["{{{Citation()}}}","{{{Citation()}}}"]}""";
            for (var n = block * Others; n < others; n++)
                yield return $$$"""{"kind":"source","id":"source:lean-{{{n}}}","type":"file","publishers":[{"who":"{{{Office()}}}"}],"authors":[{"who":"{{{Office()}}}"},{"who":"{{{Office()}}}"}],"unknown":["published"]}""";

            string Office() => $"body:office-{random.Next(others)}";

            string Citation() => $"source:lean-{random.Next(others)}#par{random.Next(1, 40)}";
        }
    }
}
