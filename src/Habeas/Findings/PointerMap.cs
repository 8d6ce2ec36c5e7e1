using System;
using System.Collections.Generic;
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
    private readonly List<Level> _open = [];
    private int _next;

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
        map.Walk();
        map.Take(int.MaxValue);
        return map._pointers;
    }

    private void Walk()
    {
        var p = 0;
        while (p < _length && _next < _offsets.Length)
        {
            switch (_text[p])
            {
                case (byte)'{' or (byte)'[':
                    Take(p - 1);
                    Enter(p);
                    p++;
                    break;
                case (byte)'}' or (byte)']':
                    Take(p - 1);
                    Leave();
                    Take(p);
                    Pop();
                    p++;
                    break;
                case (byte)',':
                    Take(p - 1);
                    Leave();
                    Take(p);
                    if (_open.Count > 0 && !_open[_open.Count - 1].IsObject)
                        Item();
                    p++;
                    break;
                case (byte)'"':
                    p = Text(p);
                    break;
                default:
                    p++;
                    break;
            }
        }
    }

    private void Enter(int p)
    {
        // The bracket itself stands for the whole value.
        Take(p);
        _open.Add(new Level(_text[p] == '{', -1, 0, 0));
        if (_text[p] == '[')
            Item();
    }

    private void Pop()
    {
        if (_open.Count > 0)
            _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Goes back from a member to the object or list around it.</summary>
    private void Leave()
    {
        if (_open.Count > 0)
            _open[_open.Count - 1] = _open[_open.Count - 1].Between();
    }

    private void Item() => _open[_open.Count - 1] = _open[_open.Count - 1].NextItem();

    private int Text(int p)
    {
        var end = EndOfText(p);
        var after = end;
        while (after < _length && _text[after] <= 0x20)
            after++;
        if (_open.Count > 0 && _open[_open.Count - 1].IsObject && after < _length && _text[after] == ':')
        {
            Take(p - 1);
            _open[_open.Count - 1] = Level.Member(p + 1, Math.Max(0, end - p - 2));
        }
        return end;
    }

    private int EndOfText(int p)
    {
        var end = p + 1;
        while (end < _length)
        {
            var next = _text.AsSpan(end, _length - end).IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
                return _length;
            end += next;
            if (_text[end] == '"')
                return end + 1;
            end += 2;
        }
        return _length;
    }

    /// <summary>The path of where the walk stands. Names are looked at only here: of most members nobody asks.</summary>
    private string Path()
    {
        var path = new StringBuilder();
        for (var i = 0; i < _open.Count; i++)
        {
            var level = _open[i];
            if (level.At < 0)
                continue;
            path.Append('/');
            if (!level.IsObject)
            {
                path.Append(level.At.ToString(CultureInfo.InvariantCulture));
                continue;
            }
            if (level.Token is null)
                _open[i] = level = level.WithToken(Escaped(Short(Name(level))));
            path.Append(level.Token);
        }
        return path.ToString();
    }

    private string Name(Level level)
    {
        byte[] scratch = [];
        return Encoding.UTF8.GetString(Unescape.Into(_text.AsSpan(level.At, Math.Min(level.Length, EnoughOfName)), ref scratch).ToArray());
    }

    private static string Escaped(string name) => name.IndexOf('~') < 0 && name.IndexOf('/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

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
        while (_next < _offsets.Length && _offsets[_next] <= upTo)
            _pointers[_next++] = Path();
    }

    /// <summary>An object or a list that is open, and what in it the walk is at.</summary>
    private readonly struct Level(bool isObject, int at, int length, int items, string? token = null)
    {
        public bool IsObject { get; } = isObject;

        /// <summary>Where the name of the member begins, or the number of the item; -1 between members.</summary>
        public int At { get; } = at;

        /// <summary>Of the name.</summary>
        public int Length { get; } = length;

        /// <summary>How many items the list has had.</summary>
        public int Items { get; } = items;

        /// <summary>The name as a pointer has it, once somebody asked: it may be asked for by a thousand findings.</summary>
        public string? Token { get; } = token;

        public Level WithToken(string token) => new(IsObject, At, Length, Items, token);

        public static Level Member(int at, int length) => new(isObject: true, at, length, 0);

        public Level Between() => new(IsObject, -1, 0, Items);

        public Level NextItem() => new(isObject: false, Items, 0, Items + 1);
    }
}
