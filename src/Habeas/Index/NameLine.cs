using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Writes names on lines of their own, as names of people are compared: family and given names with a comma between them.</summary>
internal sealed class NameLine
{
    private byte[] _scratch = new byte[256];

    /// <summary>Adds the line of a name.</summary>
    public void Add(NameView name, Utf8Arena to)
    {
        if (name.Family.IsPresent)
        {
            Append(name.Particle, to);
            Append(name.Family, to);
            to.Take(1)[0] = (byte)',';
            Append(name.Given, to);
            Append(name.Patronymic, to);
        }
        else
        {
            AppendWhole(name, to);
        }
        to.Take(1)[0] = (byte)'\n';
    }

    private void AppendWhole(NameView name, Utf8Arena to)
    {
        var start = to.Length;
        Append(name.Text, to);
        if (name.Patronymic.IsPresent && !Holds(name.Text, name.Patronymic))
            Insert(name.Patronymic, start, to);
        if (!name.FamilyFirst.IsTrue)
            return;
        var line = to.From(start);
        if (line.Length > 1 && line.Slice(1).IndexOf((byte)' ') is >= 0 and var space)
            line[1 + space] = (byte)',';
    }

    private static bool Holds(TextField text, TextField part)
    {
        byte[] first = [], second = [];
        return text.Decode(ref first).IndexOf(part.Decode(ref second)) >= 0;
    }

    /// <summary>Puts a patronymic before the last word, where most write it.</summary>
    private void Insert(TextField patronymic, int start, Utf8Arena to)
    {
        var line = to.From(start);
        var end = line.Length;
        var last = Math.Max(0, end - 1);
        while (last > 0 && line[last - 1] != ' ')
            last--;
        Append(patronymic, to);
        // Turned round from the last word on, both parts keep their own order.
        line = to.From(start);
        line.Slice(last, end - last).Reverse();
        line.Slice(end).Reverse();
        line.Slice(last).Reverse();
    }

    private void Append(TextField text, Utf8Arena to)
    {
        if (!text.IsPresent)
            return;
        if (text.IsEscaped)
            AppendEscaped(text, to);
        else
            to.Add(text.Document, text.Range.Start + 1, text.Length);
        to.Take(1)[0] = (byte)' ';
    }

    private void AppendEscaped(TextField text, Utf8Arena to)
    {
        var start = to.Add(text.Decode(ref _scratch));
        // Only an escape can stand for the end of a line.
        foreach (ref var letter in to.From(start))
            letter = letter == '\n' ? (byte)' ' : letter;
    }
}
