using System;
using System.Globalization;
using System.Text;
using Habeas.Json;

namespace Habeas.Findings;

/// <summary>
/// Finds the JSON pointers of offsets in one walk over a document. The walk judges nothing: of a broken document it says as much as brackets and quotes show.
/// A name belongs to its value; what stands between members belongs to the object around them.
/// </summary>
internal sealed class PointerMap
{
    private const int LongestName = 256;

    /// <summary>In so many bytes of a name there are more characters than are kept, even if each is an escape of six.</summary>
    private const int EnoughOfName = 6 * (LongestName + 4);

    private readonly byte[] _text;
    private readonly int _length;
    private readonly int[] _offsets;
    private readonly string[] _pointers;
    private Level[] _open = new Level[8];
    private int _depth;
    private int _next;

    /// <summary>The next of the offsets; <see cref="int.MaxValue"/> behind the last.</summary>
    private int _wanted;

    private PointerMap(byte[] text, int length, int[] offsets)
    {
        _text = text;
        _length = length;
        _offsets = offsets;
        _pointers = new string[offsets.Length];
    }

    /// <summary>The pointers of <paramref name="offsets"/>, which rise.</summary>
    public static string[] Of(byte[] text, int length, int[] offsets)
    {
        var map = new PointerMap(text, length, offsets);
        map.TakeAll(-1);
        map.Walk();
        map.TakeAll(int.MaxValue);
        return map._pointers;
    }

    private void Walk()
    {
        var text = _text;
        var p = 0;
        while (p < _length && _wanted != int.MaxValue)
        {
            var letter = text[p];
            if (letter == '"')
            {
                p = Text(text, p);
            }
            else if (letter == ',')
            {
                TakeBefore(p);
                Item();
                p++;
            }
            else if (letter is (byte)'{' or (byte)'[')
            {
                // The bracket itself stands for the whole value.
                Take(p);
                Open(isObject: letter == '{');
                p++;
            }
            else if (letter is (byte)'}' or (byte)']')
            {
                TakeBefore(p);
                _depth = Math.Max(0, _depth - 1);
                p++;
            }
            else
            {
                p = letter <= 0x20 ? Scan.White(text, p + 1) : p + 1;
            }
        }
    }

    /// <summary>Goes back from a member to the object or list around it, to which what stands between members belongs.</summary>
    private void TakeBefore(int p)
    {
        Take(p - 1);
        if (_depth > 0)
            _open[_depth - 1].Leave();
        Take(p);
    }

    private void Open(bool isObject)
    {
        if (_depth == _open.Length)
            Array.Resize(ref _open, _depth * 2);
        _open[_depth++] = new Level(isObject);
        Item();
    }

    /// <summary>Goes to the next item, where the walk is in a list.</summary>
    private void Item()
    {
        if (_depth > 0 && !_open[_depth - 1].IsObject)
            _open[_depth - 1].EnterItem();
    }

    private int Text(byte[] text, int p)
    {
        var end = EndOfText(text, p);
        if (_depth == 0 || !_open[_depth - 1].IsObject)
            return end;
        var after = end;
        while (after < _length && text[after] <= 0x20)
            after++;
        if (after < _length && text[after] == ':')
        {
            Take(p - 1);
            _open[_depth - 1].EnterMember(p + 1, Math.Max(0, end - p - 2));
            return after + 1;
        }
        return end;
    }

    private int EndOfText(byte[] text, int p)
    {
        for (var end = Scan.StringEnd(text, p + 1); end < _length; end = Scan.StringEnd(text, end))
        {
            if (text[end] == '"')
                return end + 1;
            end += text[end] == '\\' ? 2 : 1;
        }
        return _length;
    }

    /// <summary>The path of where the walk stands. Names are looked at only here: of most members nobody asks.</summary>
    private string Path()
    {
        var known = _depth;
        while (known > 0 && _open[known - 1].Path is null)
            known--;
        var path = known == 0 ? "" : _open[known - 1].Path!;
        for (; known < _depth; known++)
        {
            ref var level = ref _open[known];
            if (level.At < 0)
                continue;
            path = string.Concat(path, "/", level.IsObject ? Escaped(Short(Name(level))) : level.At.ToString(CultureInfo.InvariantCulture));
            level.Path = path;
        }
        return path;
    }

    private string Name(in Level level)
    {
        byte[] scratch = [];
        return Encoding.UTF8.GetString(Unescape.Into(_text.AsSpan(level.At, Math.Min(level.Length, EnoughOfName)), ref scratch));
    }

    private static string Escaped(string name) => name.AsSpan().IndexOfAny('~', '/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>A name that no person can have meant is cut: a thousand findings under a name of megabytes would need gigabytes.</summary>
    private static string Short(string name)
    {
        if (name.Length <= LongestName)
            return name;
        var length = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        return string.Concat(name.Substring(0, length), "…");
    }

    /// <summary>Gives the path reached to all offsets up to this one.</summary>
    private void Take(int upTo)
    {
        if (_wanted <= upTo)
            TakeAll(upTo);
    }

    private void TakeAll(int upTo)
    {
        for (; _next < _offsets.Length && _offsets[_next] <= upTo; _next++)
            _pointers[_next] = Path();
        _wanted = _next < _offsets.Length ? _offsets[_next] : int.MaxValue;
    }

    /// <summary>An object or a list that is open, and what in it the walk is at.</summary>
    private struct Level(bool isObject)
    {
        private int _items;

        /// <summary>The path of the member or item, once somebody asked: it may be asked for by a thousand findings. Null between members.</summary>
        public string? Path;

        public readonly bool IsObject { get; } = isObject;

        /// <summary>Where the name of the member begins, or the number of the item; -1 between members.</summary>
        public int At { get; private set; } = -1;

        /// <summary>Of the name.</summary>
        public int Length { get; private set; }

        public void EnterMember(int at, int length)
        {
            (At, Length) = (at, length);
            Path = null;
        }

        public void EnterItem()
        {
            At = _items++;
            Path = null;
        }

        public void Leave()
        {
            At = -1;
            Path = null;
        }
    }
}
