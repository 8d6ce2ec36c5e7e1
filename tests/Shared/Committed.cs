using System.IO;
using System.Text.RegularExpressions;
using Xunit;

namespace Habeas.Testing;

/// <summary>Holds committed files to what they must say, and writes them anew with <c>HABEAS_UPDATE=1</c>.</summary>
internal static class Committed
{
    public static void Says(string path, string expected)
    {
        if (Checkout.Updates)
            File.WriteAllText(path, expected);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == expected,
            $"{Path.GetRelativePath(Checkout.Root, path)} is stale: HABEAS_UPDATE=1 dotnet test tests/{typeof(Committed).Assembly.GetName().Name} writes it; look at what has changed, and commit it if it is meant");
    }

    /// <summary>The same for what stands on a page between <c>&lt;!-- name: who writes it --&gt;</c> and <c>&lt;!-- end of name --&gt;</c>.</summary>
    public static void SaysBetween(string path, string name, string expected)
    {
        var page = File.ReadAllText(path);
        var place = Regex.Match(page, $"(?<=<!-- {name}: [^\n]* -->\n).*?(?=<!-- end of {name} -->)", RegexOptions.Singleline);
        Assert.True(place.Success, $"{path} has no place for {name}");
        Says(path, page[..place.Index] + expected + page[(place.Index + place.Length)..]);
    }
}
