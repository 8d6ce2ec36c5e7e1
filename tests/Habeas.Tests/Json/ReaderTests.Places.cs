using System;
using System.Linq;
using System.Text;
using Habeas.Findings;
using Xunit;

namespace Habeas.Tests.Json;

public sealed partial class ReaderTests
{
    private const string Kinds = "person, group, case, declaration, body, law, incident, source, link";

    /// <summary>A fault of each rule: the text with the place in guillemets, the pointer, the message.</summary>
    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "HAB0001", "«»", "", "there is nothing in it: a record was expected, an object in braces" },
        { "HAB0001", "«» \n", "", "there is nothing in it: a record was expected, an object in braces" },
        { "HAB0005", Person("""{"x.org":""" + new string('[', 62) + "«[»1" + new string(']', 63) + "}", "extensions"), "/extensions/x.org" + string.Concat(Enumerable.Repeat("/0", 62)), "brackets and braces are nested deeper than 64" },
        { "HAB0006", Person("«KZ»", "licence"), "/licence", "the JSON is broken here: KZ is no JSON value; text stands in double quotes" },
        { "HAB0006", Person("«2017-10-11»", "modified"), "/modified", "the JSON is broken here: 2017-10-11 is no JSON value; text stands in double quotes" },
        { "HAB0006", Person("«'KZ'»", "licence"), "/licence", "the JSON is broken here: text stands in double quotes" },
        { "HAB0006", Person("«,»\n\"publisher\":\"P\"", "licence"), "", "the JSON is broken here: a value is missing before this" },
        { "HAB0006", Person("\"KZ\"\n«\"»publisher\":\"P\"", "licence"), "/publisher", "the JSON is broken here: a comma is missing before this" },
        { "HAB0006", Person("\"KZ\" «x»", "licence"), "/licence", "the JSON is broken here: a comma or a closing brace was expected" },
        { "HAB0006", Person("\"KZ\"«,»", "licence"), "", "the JSON is broken here: a comma too many" },
        { "HAB0006", Person("\"KZ\",«,»\"publisher\":\"P\"", "licence"), "", "the JSON is broken here: a comma too many" },
        { "HAB0006", Person("\"KZ\", \"publisher\" «\"»P\"", "licence"), "", "the JSON is broken here: a colon was expected after the name" },
        { "HAB0006", Person("\"KZ\", «'publisher'»:\"P\"", "licence"), "", "the JSON is broken here: names stand in double quotes" },
        { "HAB0006", Person("\"KZ\", «publisher»:\"P\"", "licence"), "", "the JSON is broken here: a name in double quotes was expected" },
        { "HAB0006", Person("\"KZ\" «//» a, \"b\": }\n", "licence"), "/licence", "the JSON is broken here: JSON has no comments: use \"note\"" },
        { "HAB0007", Person("«\"»KZ,\n\"publisher\":\"P\"", "licence"), "/licence", "the text opened here is never closed; the rest of the record was not read" },
        { "HAB0007", """{"kind":"person","id":"person:a-b","names":«[»{"text":"A"},""", "/names", "the list opened here is never closed; the rest of the record was not read" },
        { "HAB0007", """«{»"kind":"person","id":"person:a-b","names":[{"text":"A"}]""", "", "the brace opened here is never closed; the rest of the record was not read" },
        { "HAB0008", Person("\"K«\\»Z\"", "licence"), "/licence", "a backslash stands for nothing here: to write one, write two" },
        { "HAB0008", Person("\"K«\\»u12\"", "licence"), "/licence", "after \\u four hexadecimal digits are expected" },
        { "HAB0008", Person("\"K«\t»\"", "licence"), "/licence", "a tab stands in the text: write \\t" },
        { "HAB0008", Person("\"K«\u0001»\"", "licence"), "/licence", "the control character U+0001 stands in the text: write \\u0001" },
        { "HAB0009", Person("\"KZ\"", "licence") + "\n«{»}", "", "the record has ended, but more text follows: a file holds one record, an array of records, or one record a line (.ndjson)" },
        { "HAB1001", "«[ ]»", "", "the list is empty: a record begins with \"kind\", which is one of " + Kinds },
        { "HAB1001", " «\"x\"»", "", "this is the text \"x\": a record begins with \"kind\", which is one of " + Kinds },
        { "HAB1001", "«{»\"a\":1}", "", "this JSON has no \"kind\": a record begins with \"kind\", which is one of " + Kinds },
        { "HAB1001", "{\"kind\":«5»}", "/kind", "its \"kind\" is no text: a record begins with \"kind\", which is one of " + Kinds },
        { "HAB1002", "{\"kind\":«\"persn\"»}", "/kind", "\"persn\" is not a kind of record; did you mean \"person\"?; the kinds are " + Kinds },
        { "HAB1003", "«{»\"kind\":\"person\",\"id\":\"person:a-b\"}", "", "this person lacks \"names\"" },
        { "HAB1003", "{\"kind\":\"person\",\"id\":\"person:a-b\",\n «\"nmaes\"»:[{\"text\":\"A\"}]}", "/nmaes", "this person lacks \"names\": \"nmaes\" is probably meant as \"names\"" },
        { "HAB1004", Person("\"KZ\",\n «\"colour\"»:1", "licence"), "/colour", "a person has no property \"colour\"" },
        { "HAB1004", Person("\"KZ\",\n «\"publsher\"»:\"P\"", "licence"), "/publsher", "a person has no property \"publsher\"; did you mean \"publisher\"?" },
        { "HAB1005", Person("\"KZ\",\n «\"licence\"»:\"P\"", "licence"), "/licence", "\"licence\" stands here a second time: only the first counts, delete one" },
        { "HAB1005", Person("{\"x.org\":{\"a\":1,\n«\"\\u0061\"»:2}}", "extensions"), "/extensions/x.org/a", "\"a\" stands here a second time: only the first counts, delete one" },
        { "HAB1005", Person("{\"en\":\"a\",«\"en\"»:\"b\"}", "note"), "/note/en", "\"en\" stands here a second time: only the first counts, delete one" },
        { "HAB1006", Person("«5»", "note"), "/note", "the number 5 was found where an object of language and text, such as { \"en\": \"…\" } was expected" },
        { "HAB1006", Person("«true»", "licence"), "/licence", "true was found where text in double quotes was expected" },
        { "HAB1006", Person("«{\"a\":1}»", "facts"), "/facts", "an object was found where a list in brackets was expected" },
        { "HAB1007", Person("«null»", "licence"), "/licence", "null says nothing: leave \"licence\" out, or name it under \"unknown\" if somebody looked in vain" },
        { "HAB1008", Person("«\"11.10.2017\"»", "modified"), "/modified", "\"11.10.2017\" is not a date: expected one such as 2017-10-11, 2016-08, 2004~, [..2017-10-10] or 2018-03/2018-12" },
        { "HAB1009", Person("«\"2017-02-30\"»", "modified"), "/modified", "\"2017-02-30\" cannot be: the calendar has no such day" },
        { "HAB1009", Person("«\"2018/2017\"»", "modified"), "/modified", "\"2018/2017\" cannot be: it ends before it begins" },
        { "HAB1010", Person("{«\"e n\"»:\"a\"}", "note"), "/note/e n", "\"e n\" is not a language tag such as en or kk-Cyrl" },
        { "HAB1010", Person("{«\"X/Y\"»:1}", "extensions"), "/extensions/X~1Y", "\"X/Y\" is not a DNS name in lower case such as records.example.org" },
        { "HAB1011", "{\"kind\":\"case\",\"id\":\"case:a-b\",\"subject\":«\"law:a\"»}", "/subject", "\"law:a\" cannot stand here: the id of a person or a group or a body was expected" },
        { "HAB1012", Person("«\"publik\"»", "access"), "/access", "\"publik\" is not in the closed list \"access\"; did you mean \"public\"?" },
        { "HAB1013", Person("«\"\"»", "licence"), "/licence", "\"licence\" is empty: leave it out when there is nothing to say" },
        { "HAB1013", Person("«{ }»", "note"), "/note", "\"note\" is empty: leave it out when there is nothing to say" },
        { "HAB1013", "{\"kind\":\"person\",\"id\":\"person:a-b\",\"names\":«[ ]»}", "/names", "\"names\" is empty: leave it out when there is nothing to say" },
        { "HAB1014", Person("[{\"type\":\"birth\",\"place\":{\"lat\":«90.5»}}]", "facts"), "/facts/0/place/lat", "90.5 is outside the range from -90 to 90" },
        { "HAB1014", Person("[{\"type\":\"birth\",\"place\":{\"lat\":«1e999»}}]", "facts"), "/facts/0/place/lat", "1e999 is outside the range from -90 to 90" },
        { "HAB1015", Person("\"K«\\ud83d»\"", "licence"), "/licence", "\"\\ud83d\" is half of a character: the other half of the pair is missing" },
        { "HAB1015", Person("{\"x.org\":{\"«\\udc00»\":1}}", "extensions"), "/extensions/x.org/\uFFFD", "\"\\udc00\" is half of a character: the other half of the pair is missing" },
        { "HAB1016", "{\"kind\":\"link\",\"id\":\"link:a\",\"type\":\"same\",\"records\":«[\"person:a\"]»}", "/records", "\"records\" needs at least 2 items" },
        { "HAB1101", Person("[{\"type\":«\"brth\"»}]", "facts"), "/facts/0/type", "\"brth\" is not in the list \"fact\"; did you mean \"birth\"? (a publisher's own code is defined under \"codes\" in habeas.json)" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Reports_the_fault_at_its_place(string rule, string marked, string pointer, string message)
    {
        AssertPlace(marked, rule, pointer, message);
        AssertPlace(marked.Replace("\n", "\r\n", StringComparison.Ordinal), rule, pointer, message);
        AssertPlace(marked.Replace("\n", "\r", StringComparison.Ordinal), rule, pointer, message);
        if (marked.StartsWith("{\"kind\"", StringComparison.Ordinal))
            AssertPlace("{\"review\":\"2019\",\"suppress\":[{\"rule\":\"HAB1004\",\"at\":\"/a\",\"reason\":{\"en\":\"😀é漢😀\"}}],\"kind\"" + marked["{\"kind\"".Length..], rule, pointer, message);
    }

    [Fact]
    public void Every_rule_of_text_and_structure_has_a_fault_here_or_its_own_test()
    {
        string[] elsewhere = ["HAB0002", "HAB0003", "HAB0004", "HAB0010", "HAB0011", "HAB0012"];
        var tried = Faults.Select(static row => row.Data.Item1).Concat(elsewhere).Distinct().Order();

        Assert.Equal(TextFaults.All.Concat(StructureFaults.All).Select(static rule => rule.Id).Order(), tried);
    }

    [Fact]
    public void Says_where_a_text_stops_being_UTF8()
    {
        byte[] text = [.. "{\"kind\":\"person\",\n\"id\":\"é😀"u8, 0xC3, 0x28, .. "\"}"u8];

        var finding = Assert.Single(new HabeasChecker().Check(text).Findings);

        Assert.Equal("HAB0002", finding.Rule.Id);
        Assert.Equal("this is not UTF-8: the byte 0xC3 cannot stand here; save the file as UTF-8", finding.Message);
        Assert.Equal((2, 10), (finding.Location.Line, finding.Location.Column));
        Assert.Equal("/id", finding.Location.Pointer);
    }

    [Fact]
    public void Names_another_encoding()
    {
        var text = Person("\"KZ\"", "licence");
        foreach (var (encoding, name) in ((Encoding, string)[])[(Encoding.Unicode, "UTF-16 (little-endian)"), (Encoding.BigEndianUnicode, "UTF-16 (big-endian)"), (Encoding.UTF32, "UTF-32 (little-endian)"), (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "UTF-32 (big-endian)")])
        {
            foreach (var utf16 in (byte[][])[encoding.GetBytes(text), [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]])
            {
                var finding = Assert.Single(new HabeasChecker().Check(utf16).Findings);

                Assert.Equal("HAB0003", finding.Rule.Id);
                Assert.Equal($"the text is {name}: save the file as UTF-8", finding.Message);
                Assert.Equal((1, 1), (finding.Location.Line, finding.Location.Column));
            }
        }
    }

    [Fact]
    public void Warns_of_a_byte_order_mark_and_reads_on()
    {
        var result = new HabeasChecker().Check("\uFEFF" + Person("5", "licence"));

        Assert.Equal(["HAB0011", "HAB1006"], Documents.Ids(result.Findings));
        Assert.Equal((1, 1, 1, 1), (result.Findings[0].Location.Line, result.Findings[0].Location.Column, result.Findings[0].Location.EndLine, result.Findings[0].Location.EndColumn));
        Assert.Equal(0, result.Summary.Errors - 1);
        Assert.Equal((0, 3, ""), (result.Findings[0].Edits[0].Start, result.Findings[0].Edits[0].Length, result.Findings[0].Edits[0].Replacement));
    }

    private static string Person(string value, string name) => "{\"kind\":\"person\",\"id\":\"person:a-b\",\"names\":[{\"text\":\"A\"}],\n \"" + name + "\":" + value + "}";

    private static void AssertPlace(string marked, string rule, string pointer, string message)
    {
        foreach (var mark in (string[])["", "\uFEFF"])
        {
            var text = mark + marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
            var start = marked.IndexOf('«', StringComparison.Ordinal);
            var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
            var plain = text[mark.Length..];
            var findings = new HabeasChecker().Check(text).Findings.Where(static item => item.Rule.Id[3] is '0' or '1' && item.Rule != TextFaults.ByteOrderMark && item.Rule.Id != "HAB1113").ToList();

            var finding = Assert.Single(findings);
            var place = finding.Location;
            Assert.Equal(rule, finding.Rule.Id);
            Assert.Equal(message, finding.Message);
            Assert.Equal(Place(plain, start), (place.Line, place.Column));
            Assert.Equal(Place(plain, end), (place.EndLine, place.EndColumn));
            Assert.Equal(pointer, place.Pointer);
            var report = Documents.ReportsOn(Encoding.UTF8.GetBytes(text)).Find(item => item.Rule.Id == rule && item.Arguments.SequenceEqual(finding.Arguments))!;
            if (rule != "HAB0001")
                Assert.Equal((Encoding.UTF8.GetByteCount(mark + plain[..start]), Encoding.UTF8.GetByteCount(mark + plain[..end])), (report.Start, report.End));
        }
    }

    /// <summary>Line and column as an editor counts them, worked out from characters.</summary>
    private static (int Line, int Column) Place(string text, int offset)
    {
        int line = 1, column = 1;
        for (var i = 0; i < offset; i++)
        {
            column++;
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, column) = (line + 1, 1);
        }
        return (line, column);
    }
}
