using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Tests.Values;

/// <summary>Makes thousands of almost right texts out of right ones, always the same, to hold a parser against its regular expression.</summary>
internal static class Mutations
{
    public delegate bool Shape(ReadOnlySpan<byte> text);

    public static IEnumerable<string> Of(IReadOnlyList<string> seeds, string alphabet, int count)
    {
        var random = new Random(20171011);
        foreach (var seed in seeds)
        {
            yield return seed;
        }

        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder(seeds[random.Next(seeds.Count)]);
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var at = random.Next(text.Length + 1);
                switch (random.Next(4))
                {
                    case 0:
                        text.Insert(at, alphabet[random.Next(alphabet.Length)]);
                        break;
                    case 1 when at < text.Length:
                        text.Remove(at, 1);
                        break;
                    case 2 when at < text.Length:
                        text[at] = alphabet[random.Next(alphabet.Length)];
                        break;
                    default:
                        text.Insert(at, seeds[random.Next(seeds.Count)]);
                        break;
                }
            }

            yield return text.ToString();
        }
    }

    /// <summary>Holds that the parser and the pattern accept the same, and that both accept and refuse a fair share.</summary>
    public static void AssertAgree(string pattern, Shape parser, IReadOnlyList<string> seeds, string alphabet, int count = 5000)
    {
        var regex = new Regex(pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        int accepted = 0, refused = 0;
        foreach (var text in Of(seeds, alphabet + "\n ", count))
        {
            var expected = regex.IsMatch(text);
            Assert.True(expected == parser(Encoding.UTF8.GetBytes(text)), $"'{text}': pattern {expected}, parser {!expected}");
            accepted += expected ? 1 : 0;
            refused += expected ? 0 : 1;
        }

        Assert.True(accepted >= seeds.Count && refused > count / 10, $"accepted {accepted}, refused {refused}");
        Assert.DoesNotMatch("\\\\[dwDW]", pattern);
        Assert.StartsWith("^", pattern, StringComparison.Ordinal);
        Assert.EndsWith("(?![\\s\\S])", pattern, StringComparison.Ordinal);
    }
}
