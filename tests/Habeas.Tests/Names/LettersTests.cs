using Habeas.Matching;
using Xunit;

namespace Habeas.Tests.PersonNames;

public sealed class LettersTests
{
    [Fact]
    public void Small_letters_are_those_of_Unicode()
    {
        for (var letter = '\0'; letter < '\u1F00'; letter++)
        {
            if (!Letters.IsLetter(letter) || letter is '\u0130' or >= '\u0180' and <= '\u01CC' or >= '\u0220' and <= '\u0221' or >= '\u023A' and <= '\u024F' or '\u01F4' or '\u01F6' or '\u01F7' or '\u01F0' or >= '\u01F1' and <= '\u01F3' or '\u04C0' or '\u1E9E' or '\u01DD' or >= '\u0482' and <= '\u0489' or >= '\u1E96' and <= '\u1E9F')
                continue;
            Assert.Equal(char.ToLowerInvariant(letter), Letters.Small(letter));
        }
    }

    [Fact]
    public void A_letter_without_its_mark_is_what_it_is_composed_of()
    {
        var composed = 0;
        for (var mark = '\u0300'; mark <= '\u036F'; mark++)
        {
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                if (Composition.Of(letter, mark) is not (not '\0' and var one))
                    continue;
                composed++;
                Assert.Equal(letter, Letters.Bare(one));
            }
        }
        Assert.True(composed > 100);
    }
}
