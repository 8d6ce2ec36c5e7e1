using System;
using System.Text;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MixedScripts() : WrittenNameRule("HAB5001", Severity.Warning, "\"{0}\" is written {1}: \"{2}\" only looks like the letter meant")
{
    private const byte None = 0;
    private static readonly string[] Scripts = ["", "Latin", "Cyrillic", "Greek", "Armenian"];

    protected override bool IsAbout(NameLetters letters)
    {
        var scripts = letters & (NameLetters.Latin | NameLetters.Greek | NameLetters.Cyrillic | NameLetters.Armenian);
        return (letters & NameLetters.Long) != 0 || (scripts & (scripts - 1)) != 0;
    }

    protected override void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context)
    {
        var word = None;
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] < 0x80 ? 1 : text[i] < 0xE0 ? 2 : text[i] < 0xF0 ? 3 : 4;
            var script = ScriptOf(text, i, length);
            if (script != None && word != None && script != word)
            {
                Report(name, $"with {Scripts[word]} and {Scripts[script]} letters in one word", text.Slice(i, length), LookAlikes.InOneScript(name.ToString()), context);
                return;
            }
            if (length > 2 && StyledLetters.Describe(Decode(text.Slice(i, length))) is { } style && !IsOfEastAsia(text))
            {
                Report(name, style, text.Slice(i, length), StyledLetters.InPlain(name.ToString()), context);
                return;
            }
            // A mark belongs to the letter before it; all else ends a word.
            word = script != None ? script : length == 2 && text[i] is 0xCC or 0xCD ? word : None;
            i += length;
        }
    }

    private void Report(TextField name, string how, ReadOnlySpan<byte> letter, string? meant, RuleContext context)
    {
        var report = context.Report(this, name.Range, name.ToString(), how, Encoding.UTF8.GetString(letter));
        if (!name.IsEscaped && meant is not null)
            report.WithEdit(name.Range.Start + 1, name.Range.End - 1, meant, isSafe: false);
    }

    /// <summary>Between Chinese or Japanese letters those of full width are the usual ones.</summary>
    private static bool IsOfEastAsia(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter is >= 0xE3 and <= 0xED)
                return true;
        }
        return false;
    }

    private static int Decode(ReadOnlySpan<byte> letter) => letter.Length == 3
        ? ((letter[0] & 0xF) << 12) | ((letter[1] & 0x3F) << 6) | (letter[2] & 0x3F)
        : ((letter[0] & 7) << 18) | ((letter[1] & 0x3F) << 12) | ((letter[2] & 0x3F) << 6) | (letter[3] & 0x3F);

    /// <summary>The script of a letter, as far as scripts have letters that look alike: an index into <see cref="Scripts"/>.</summary>
    private static byte ScriptOf(ReadOnlySpan<byte> text, int at, int length)
    {
        var lead = text[at];
        if (length == 1)
            return (byte)((uint)((lead | 0x20) - 'a') <= 25 ? 1 : 0);
        if (length > 2)
            return (byte)(lead == 0xE1 && text[at + 1] is >= 0xB8 and <= 0xBB ? 1 : 0);
        var letter = ((lead & 0x1F) << 6) | (text[at + 1] & 0x3F);
        return (byte)(letter switch
        {
            0xD7 or 0xF7 => 0,
            >= 0xC0 and <= 0x24F => 1,
            >= 0x370 and <= 0x3FF => 3,
            >= 0x400 and <= 0x52F => 2,
            >= 0x531 and <= 0x587 => 4,
            _ => 0,
        });
    }
}
