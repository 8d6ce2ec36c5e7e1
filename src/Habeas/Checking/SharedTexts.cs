using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>Writes texts to a log: those that come first, and so mostly those that come often, as a number.</summary>
internal sealed class SharedTexts
{
    /// <summary>So many have a number.</summary>
    private const int Most = 20_000;

    private const int None = 0;
    private const int Whole = 1;
    private const int First = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public void Write(string? text, ByteLog log)
    {
        if (text is null)
        {
            log.Write(None);
            return;
        }
        if (!_numbers.TryGetValue(text, out var number))
        {
            if (_texts.Count == Most)
            {
                var utf8 = Encoding.UTF8.GetBytes(text);
                log.Write(Whole);
                log.Write(utf8.Length);
                log.Append(utf8);
                return;
            }
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }
        log.Write(First + number);
    }

    /// <summary>The next text of a log; null for none.</summary>
    public string? Read(ref ByteLogReader log)
    {
        var number = log.Number();
        if (number >= First)
            return _texts[number - First];
        if (number == None)
            return null;
        var length = log.Number();
        return log.Text(length);
    }
}
