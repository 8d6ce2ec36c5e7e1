using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Habeas.Findings;
using Habeas.Tests.Json;
using Xunit;

namespace Habeas.Tests.Index;

/// <summary>Lines, columns and pointers against ways that are slow and plain.</summary>
public sealed class PlacesTests
{
    [Fact]
    public void Lines_and_columns_are_as_counted_one_by_one()
    {
        var random = new Random(7);
        string[] pieces = ["a", "é", "漢", "😀", "\n", "\r\n", "\r", "\"", " ", "{", "\u2028", "\t"];
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var mark = random.Next(2) == 0 ? "" : "\uFEFF";
            var utf8 = Encoding.UTF8.GetBytes(mark + text);
            var padded = Tests.Json.Documents.Padded(utf8);
            var map = new LineMap(padded, utf8.Length, 5);
            var cursor = new LineCursor(padded, utf8.Length, 5);
            List<int> starts = [.. Enumerable.Range(0, text.Length + 1).Where(i => i == text.Length || !char.IsLowSurrogate(text[i]))];
            foreach (var i in starts)
                Assert.Equal(Count(text, i), cursor.MoveTo(Encoding.UTF8.GetByteCount(mark + text[..i])));
            foreach (var i in starts.Concat(starts.OrderBy(_ => random.Next())))
                Assert.Equal(Count(text, i), map.Of(Encoding.UTF8.GetByteCount(mark + text[..i])));
        }

        static (int, int) Count(string text, int offset)
        {
            int line = 5, column = 1;
            for (var i = 0; i < offset; i++)
            {
                var ends = text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
                (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            }
            return (line, column);
        }
    }

    [Fact]
    public void Every_value_of_every_seed_record_has_its_pointer()
    {
        foreach (var (path, text) in TestFiles.Seeds.Where(static (_, i) => i % 5 == 0))
            AssertPointers(text, path);
    }

    [Fact]
    public void Values_under_odd_names_have_their_pointers()
    {
        AssertPointers("""{ "a/b~c": [ 1, { "\u0041é😀": [ [ ], { }, [ "x:", ":,{[" ] ] }, "}]" ], "": { "": 0 } , "\\\"": true }"""u8.ToArray(), "odd");
    }

    [Fact]
    public void Broken_documents_have_pointers_too()
    {
        var inputs = new FuzzInputs();
        for (var i = 0; i < 2000; i++)
        {
            var text = inputs[i];
            int[] offsets = [.. Enumerable.Range(0, text.Length + 1)];
            var pointers = PointerMap.Of(Tests.Json.Documents.Padded(text), text.Length, offsets);

            Assert.Equal(offsets.Length, pointers.Length);
            Assert.All(pointers, static pointer => Assert.True(pointer is "" || pointer[0] == '/'));
        }
    }

    /// <summary>Walks the document with the framework's reader, and compares the pointer of each name's and value's first byte, and of each value's last.</summary>
    private static void AssertPointers(byte[] text, string path)
    {
        var expected = new SortedDictionary<int, string>();
        var reader = new Utf8JsonReader(text);
        var open = new Stack<(string Pointer, int Next)>();
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = open.Peek().Pointer + "/" + reader.GetString()!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                expected[(int)reader.TokenStartIndex] = name;
                continue;
            }
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                expected[(int)reader.TokenStartIndex] = open.Pop().Pointer;
                continue;
            }
            var pointer = name;
            if (open.TryPeek(out var top) && top.Next >= 0)
            {
                pointer = top.Pointer + "/" + top.Next;
                open.Pop();
                open.Push((top.Pointer, top.Next + 1));
            }
            expected[(int)reader.TokenStartIndex] = pointer;
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                open.Push((pointer, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            else
                expected[(int)reader.BytesConsumed - 1] = pointer;
        }
        var actual = PointerMap.Of(Tests.Json.Documents.Padded(text), text.Length, [.. expected.Keys]);

        Assert.True(expected.Values.SequenceEqual(actual), path + "\n" + string.Join("\n", expected.Zip(actual).Where(static pair => pair.First.Value != pair.Second)));
    }
}
