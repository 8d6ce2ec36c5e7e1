using System.Collections.Generic;
using System.Linq;
using Habeas.Findings;
using Xunit;

namespace Habeas.Tests.Json;

public sealed partial class ReaderTests
{
    /// <summary>What is done with texts on which parsers may differ; see the README of src/Habeas/Json. Those not named here are read without a word on their text.</summary>
    private static readonly Dictionary<string, string> Chosen = new()
    {
        ["i_object_key_lone_2nd_surrogate"] = "HAB1015",
        ["i_string_1st_surrogate_but_2nd_missing"] = "HAB1015",
        ["i_string_1st_valid_surrogate_2nd_invalid"] = "HAB1015",
        ["i_string_UTF-16LE_with_BOM"] = "HAB0003",
        ["i_string_UTF-8_invalid_sequence"] = "HAB0002",
        ["i_string_UTF8_surrogate_U+D800"] = "HAB0002",
        ["i_string_incomplete_surrogate_and_escape_valid"] = "HAB1015",
        ["i_string_incomplete_surrogate_pair"] = "HAB1015",
        ["i_string_incomplete_surrogates_escape_valid"] = "HAB1015",
        ["i_string_invalid_lonely_surrogate"] = "HAB1015",
        ["i_string_invalid_surrogate"] = "HAB1015",
        ["i_string_invalid_utf-8"] = "HAB0002",
        ["i_string_inverted_surrogates_U+1D11E"] = "HAB1015",
        ["i_string_iso_latin_1"] = "HAB0002",
        ["i_string_lone_second_surrogate"] = "HAB1015",
        ["i_string_lone_utf8_continuation_byte"] = "HAB0002",
        ["i_string_not_in_unicode_range"] = "HAB0002",
        ["i_string_overlong_sequence_2_bytes"] = "HAB0002",
        ["i_string_overlong_sequence_6_bytes"] = "HAB0002",
        ["i_string_overlong_sequence_6_bytes_null"] = "HAB0002",
        ["i_string_truncated-utf-8"] = "HAB0002",
        ["i_string_utf16BE_no_BOM"] = "HAB0003",
        ["i_string_utf16LE_no_BOM"] = "HAB0003",
        ["i_structure_500_nested_arrays"] = "HAB0005",
        ["i_structure_UTF-8_BOM_empty_object"] = "HAB0011",
    };

    [Fact]
    public void Accepts_every_text_that_is_JSON()
    {
        var texts = TestFiles.ParsingCorpus().Where(static item => item.Name.StartsWith('y')).ToList();

        Assert.Equal(95, texts.Count);
        Assert.All(texts, static item => Assert.DoesNotContain(Documents.ReportsOn(item.Text), static report => Documents.IsTextError(report.Rule)));
    }

    [Fact]
    public void Refuses_every_text_that_is_not_JSON()
    {
        var texts = TestFiles.ParsingCorpus().Where(static item => item.Name.StartsWith('n')).ToList();

        Assert.Equal(188, texts.Count);
        Assert.All(texts, static item => Assert.Contains(Documents.ReportsOn(item.Text), static report => Documents.IsTextError(report.Rule)));
    }

    [Fact]
    public void Does_as_documented_where_parsers_may_differ()
    {
        var texts = TestFiles.ParsingCorpus().Where(static item => item.Name.StartsWith('i')).ToList();

        Assert.Equal(35, texts.Count);
        foreach (var (name, text) in texts)
        {
            var rules = Documents.ReportsOn(text).Select(static report => report.Rule).ToList();
            if (!Chosen.TryGetValue(name, out var expected))
                Assert.True(rules.TrueForAll(static rule => rule == StructureFaults.NotARecord), $"{name}: {string.Join(", ", rules)}");
            else
                Assert.True(rules.Exists(rule => rule.Id == expected) && (expected == "HAB1015" || rules.Count(static rule => Documents.IsTextError(rule)) == (expected == "HAB0011" ? 0 : 1)), $"{name}: {string.Join(", ", rules)}");
        }
        Assert.All(Chosen.Keys, name => Assert.Contains(texts, item => item.Name == name));
    }
}
