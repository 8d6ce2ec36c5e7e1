using System.Collections.Generic;
using System.Text;

namespace Habeas.Cli;

/// <summary>Breaks a paragraph into lines at its spaces.</summary>
internal static class Wrapping
{
    public static IEnumerable<string> Lines(string paragraph, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var word in paragraph.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))
        {
            var needed = ColumnWidth.Of(word);
            if (taken > 0 && taken + 1 + needed > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }
            if (taken > 0)
            {
                line.Append(' ');
                taken++;
            }
            line.Append(word);
            taken += needed;
        }
        if (taken > 0)
            yield return line.ToString();
    }
}
