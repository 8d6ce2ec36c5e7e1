using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>What people and offices are called: always the same by their number, and no two so alike that they could be taken for one.</summary>
/// <param name="scripts">Those that names are written in, each as often as it stands there.</param>
internal sealed class SyntheticNames(IReadOnlyList<Script> scripts)
{
    public string OfMember(int number) => Name(number, "");

    /// <summary>Of whom a case is about; no member is called so.</summary>
    public string OfSubject(int number) => Name(number, ScriptOf(number).Ending);

    public string OfOffice(int number) => Family(number, ScriptOf(number));

    private Script ScriptOf(int number) => scripts[number % scripts.Count];

    private string Name(int number, string ending)
    {
        var script = ScriptOf(number);
        return script.Given[number / scripts.Count % script.Given.Length] + script.Between + Family(number, script) + ending;
    }

    /// <summary>Any two differ in two syllables.</summary>
    private static string Family(int number, Script script)
    {
        var name = new StringBuilder();
        var sum = 0;
        foreach (var digit in (number * 7919L % 1000003).ToString("D6", CultureInfo.InvariantCulture))
        {
            name.Append(script.Syllables[digit - '0']);
            sum = (sum * 3) + digit - '0';
        }
        name.Append(script.Syllables[sum % script.Syllables.Length]);
        // Georgian has capitals that are not for the beginning of names.
        if (script.Language != "ka")
            name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
