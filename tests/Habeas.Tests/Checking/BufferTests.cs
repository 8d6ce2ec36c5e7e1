using System;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Checking;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Checking;

/// <summary>Behind a document stand 64 zero bytes, never what an earlier, longer one left. (That nothing is read beyond them is held by reading from arrays that end there.)</summary>
public sealed class BufferTests
{
    private const string Long = """{"kind":"person","id":"person:a-b","names":[{"text":"A somewhat longer name, so that much is left behind"}]}""";
    private const string Short = """{"kind":"person","id":"person:a-b","names":[{"text":"A"}]""";

    [Fact]
    public void A_short_text_behind_a_long_one_has_its_padding()
    {
        byte[] buffer = [];
        Load(new MemoryInput(Encoding.UTF8.GetBytes(Long), null), ref buffer);
        var first = buffer;
        var length = Load(new MemoryInput(Encoding.UTF8.GetBytes(Short), null), ref buffer);

        Assert.Same(first, buffer);
        AssertPadded(buffer, length, Short);
    }

    [Fact]
    public void A_short_file_behind_a_long_one_has_its_padding()
    {
        using var folder = new TempFolder();
        var longer = folder.File("long.json", string.Concat(Enumerable.Repeat(Long, 100)));
        var shorter = folder.File("short.json", Short);
        byte[] buffer = [];
        Load(new FileInput(longer), ref buffer);
        var length = Load(new FileInput(shorter), ref buffer);

        AssertPadded(buffer, length, Short);
    }

    [Fact]
    public void A_short_stream_behind_a_long_one_has_its_padding()
    {
        byte[] buffer = [];
        Load(new StreamInput(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Long, 300)))), "a", isLines: false), ref buffer);
        var length = Load(new StreamInput(new MemoryStream(Encoding.UTF8.GetBytes(Short)), "b", isLines: false), ref buffer);

        AssertPadded(buffer, length, Short);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Lines_of_any_length_have_their_padding_however_the_stream_is_cut(int pieces)
    {
        string[] texts = [Long, Short, "", string.Concat(Enumerable.Repeat(Long, 1000)), "x", Short];
        var reader = new LineReader(new PiecedStream(Encoding.UTF8.GetBytes(string.Join("\n", texts)), pieces), 1_000_000);
        var offset = 0;
        foreach (var text in texts)
        {
            Assert.True(reader.Next());
            Assert.Equal(offset, reader.Offset);
            AssertPadded(reader.Line, reader.Length, text);
            offset += text.Length + 1;
        }

        Assert.False(reader.Next());
        Assert.Equal(texts.Length, reader.Number);
    }

    [Fact]
    public void A_carriage_return_is_part_of_the_line_end()
    {
        var reader = new LineReader(new MemoryStream("ab\r\nc\r\n\r\nd"u8.ToArray()), 100);

        foreach (var text in (string[])["ab", "c", "", "d"])
        {
            Assert.True(reader.Next());
            AssertPadded(reader.Line, reader.Length, text);
        }
        Assert.False(reader.Next());
    }

    [Fact]
    public void A_line_beyond_the_limit_is_passed_over_whole()
    {
        var reader = new LineReader(new PiecedStream("12345\n123456\n1234"u8.ToArray(), 2), 5);

        Assert.True(reader.Next() && !reader.IsTooLong);
        Assert.True(reader.Next() && reader.IsTooLong);
        AssertPadded(reader.Line, reader.Length, "");
        Assert.True(reader.Next() && !reader.IsTooLong);
        AssertPadded(reader.Line, reader.Length, "1234");
    }

    private static int Load(Input input, ref byte[] buffer)
    {
        Assert.True(input.TryLoad(ref buffer, 16_000_000, out var length, out var fault));
        Assert.Null(fault);
        return length;
    }

    private static void AssertPadded(byte[] buffer, int length, string text)
    {
        Assert.Equal(text, Encoding.UTF8.GetString(buffer, 0, length));
        Assert.All(buffer.AsSpan(length, Scan.Padding).ToArray(), static letter => Assert.Equal(0, letter));
    }
}
