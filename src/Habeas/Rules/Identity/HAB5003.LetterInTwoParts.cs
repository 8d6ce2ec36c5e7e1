using System;
using System.Text;
using Habeas.Json;
using Habeas.Matching;

namespace Habeas.Rules;

internal sealed class LetterInTwoParts() : WrittenNameRule("HAB5003", Severity.Warning, "\"{0}\" is written with a letter in two parts, \"{1}\" and a mark, which is one character, \"{2}\": the two look alike and are not the same")
{
    protected override bool IsAbout(NameLetters letters) => (letters & NameLetters.Mark) != 0;

    protected override void CheckLetters(TextField name, ReadOnlySpan<byte> text, RuleContext context)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            // U+0300 to U+033F: the marks that stand above, below or through a letter.
            if (text[i] != 0xCC)
                continue;
            var letter = text[i - 1] < 0x80 ? (char)text[i - 1] : i > 1 ? (char)(((text[i - 2] & 0x1F) << 6) | (text[i - 1] & 0x3F)) : '\0';
            var composed = Composition.Of(letter, (char)(0x300 | (text[i + 1] & 0x3F)));
            if (composed == '\0')
                continue;
            var report = context.Report(this, name.Range, name.ToString(), letter.ToString(), composed.ToString());
            if (!name.IsEscaped)
                report.WithEdit(name.Range.Start + 1, name.Range.End - 1, Composition.Compose(Encoding.UTF8.GetString(text)), isSafe: true);
            return;
        }
    }
}
