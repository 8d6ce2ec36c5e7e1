using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Habeas.Cli.Output;

/// <summary>
/// Names findings so that a service knows one again after the file was reformatted or something was put in above it: by rule, record and item, never by line.
/// Without a record, the file stands for it. Of several findings alike the second is told from the first by its number.
/// </summary>
internal sealed class Fingerprints(CheckReport report) : IDisposable
{
    private readonly ItemPath _path = new(report.Texts);
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding: 32 hexadecimal digits. Findings are to be given in their order, each once.</summary>
    public string Next(Finding finding)
    {
        var owner = finding.Record ?? "file:" + report.Root.PathOf(finding.Location.File ?? "");
        var key = finding.Rule.Id + "\n" + owner + "\n" + (finding.Record is null ? finding.Location.Pointer : _path.Of(finding));
        var number = _given.GetValueOrDefault(key) + 1;
        _given[key] = number;
        if (number > 1)
            key += "\n" + number.ToString(CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }

    public void Dispose() => _path.Dispose();
}
