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

    private readonly byte[] _text;
    private readonly int _length;
    private readonly int[] _offsets;
    private readonly string[] _pointers;
    private readonly List<(bool IsObject, int Index, int PathLength)> _open = [];
    private readonly StringBuilder _path = new();
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
        _open.Add((_text[p] == '{', -1, _path.Length));
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
            _path.Length = _open[_open.Count - 1].PathLength;
    }

    private void Item()
    {
        var top = _open[_open.Count - 1];
        _open[_open.Count - 1] = (top.IsObject, top.Index + 1, top.PathLength);
        _path.Length = top.PathLength;
        _path.Append('/').Append((top.Index + 1).ToString(CultureInfo.InvariantCulture));
    }

    private int Text(int p)
    {
        var end = p + 1;
        while (end < _length && _text[end] != '"')
            end += _text[end] == '\\' ? 2 : 1;
        end = Math.Min(end + 1, _length);
        var after = end;
        while (after < _length && _text[after] <= 0x20)
            after++;
        if (_open.Count > 0 && _open[_open.Count - 1].IsObject && after < _length && _text[after] == ':')
        {
            Take(p - 1);
            _path.Length = _open[_open.Count - 1].PathLength;
            byte[] scratch = [];
            var name = Unescape.Into(_text.AsSpan(p + 1, Math.Max(0, end - p - 2)), ref scratch);
            _path.Append('/').Append(Short(Encoding.UTF8.GetString(name.ToArray())).Replace("~", "~0").Replace("/", "~1"));
        }
        return end;
    }

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
            _pointers[_next++] = _path.ToString();
    }
}
