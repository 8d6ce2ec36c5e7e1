using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Habeas.Cli.Output;

/// <summary>
/// Names findings so that a service knows one again after the file was reformatted or something was put in above it: by rule, record and pointer, never by line.
/// Without a record, the file stands for it. Of several findings alike the second is told from the first by its number.
/// </summary>
internal sealed class Fingerprints(SourceRoot root)
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding: 32 hexadecimal digits. Findings are to be given in their order, each once.</summary>
    public string Next(Finding finding)
    {
        var place = finding.Location.Pointer;
        var owner = finding.Record;
        if (owner is null)
            owner = "file:" + root.PathOf(finding.Location.File ?? "");
        else
            place = WithinRecord(place);
        var key = finding.Rule.Id + "\n" + owner + "\n" + place;
        var number = _given.GetValueOrDefault(key) + 1;
        _given[key] = number;
        if (number > 1)
            key += "\n" + number.ToString(CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }

    /// <summary>Where several records stand in one array, the first step of a pointer is the record's place in it, which says nothing: no property of a record is a number.</summary>
    private static string WithinRecord(string pointer)
    {
        if (pointer.Length < 2 || !char.IsAsciiDigit(pointer[1]))
            return pointer;
        var next = pointer.IndexOf('/', 1);
        return next < 0 ? "" : pointer[next..];
    }
}
