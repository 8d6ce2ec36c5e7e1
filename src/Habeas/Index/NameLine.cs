using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>A name on a line of its own, as names of people are compared: family and given names with a comma between them. Memory that is used again.</summary>
internal sealed class NameLine
{
    private byte[] _scratch = new byte[256];
    private byte[] _line = new byte[256];
    private int _length;

    /// <summary>The line of a name; good until the next call.</summary>
    public ReadOnlySpan<byte> Of(NameView name)
    {
        _length = 0;
        if (name.Family.IsPresent)
        {
            Append(name.Particle);
            Append(name.Family);
            Append((byte)',');
            Append(name.Given);
            Append(name.Patronymic);
        }
        else
        {
            Append(name.Text);
            if (name.Patronymic.IsPresent && !Holds(name.Text, name.Patronymic))
                Insert(name.Patronymic);
            if (name.FamilyFirst.IsTrue && Array.IndexOf(_line, (byte)' ', 1, Math.Max(0, _length - 1)) is > 0 and var space)
                _line[space] = (byte)',';
        }
        Append((byte)'\n');
        return _line.AsSpan(0, _length);
    }

    private static bool Holds(TextField text, TextField part)
    {
        byte[] first = [], second = [];
        return text.Decode(ref first).IndexOf(part.Decode(ref second)) >= 0;
    }

    /// <summary>Puts a patronymic before the last word, where most write it.</summary>
    private void Insert(TextField patronymic)
    {
        var end = _length;
        var last = Math.Max(0, end - 1);
        while (last > 0 && _line[last - 1] != ' ')
            last--;
        Append(patronymic);
        // Turned round from the last word on, both parts keep their own order.
        Array.Reverse(_line, last, end - last);
        Array.Reverse(_line, end, _length - end);
        Array.Reverse(_line, last, _length - last);
    }

    private void Append(TextField text)
    {
        if (!text.IsPresent)
            return;
        var start = _length;
        var letters = text.Decode(ref _scratch);
        Reserve(letters.Length + 1);
        letters.CopyTo(_line.AsSpan(start));
        _length += letters.Length;
        _line[_length++] = (byte)' ';
        // Only an escape can stand for the end of a line.
        for (var i = start; text.IsEscaped && i < _length; i++)
            _line[i] = _line[i] == '\n' ? (byte)' ' : _line[i];
    }

    private void Append(byte letter)
    {
        Reserve(1);
        _line[_length++] = letter;
    }

    private void Reserve(int more)
    {
        if (_length + more > _line.Length)
            Array.Resize(ref _line, Math.Max(_length + more, _line.Length * 2));
    }
}
