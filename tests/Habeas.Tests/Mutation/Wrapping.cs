using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Habeas.Tests.Mutation;

/// <summary>The ways in which the same records may come.</summary>
internal static class Wrapping
{
    private static readonly CheckOptions OneThread = new() { Threads = 1 };

    /// <summary>One record a line.</summary>
    public static IReadOnlyList<Finding> InLines(IEnumerable<byte[]> records)
    {
        using var stream = new MemoryStream();
        foreach (var record in records)
        {
            stream.Write(record);
            stream.WriteByte((byte)'\n');
        }
        stream.Position = 0;
        return new HabeasChecker(OneThread).CheckLines(stream).Findings;
    }

    /// <summary>All in one array.</summary>
    public static IReadOnlyList<Finding> InArray(IEnumerable<byte[]> records) =>
        new HabeasChecker(OneThread).Check("[\n" + string.Join(",\n", records.Select(Encoding.UTF8.GetString)) + "\n]").Findings;

    /// <summary>What a finding says, without the place in file or array: it must be the same in whatever a record comes. What stands where something else was expected is shown as it is written.</summary>
    public static string Said(Finding finding, bool isInArray)
    {
        var pointer = isInArray ? "/" + string.Join('/', finding.Location.Pointer.Split('/').Skip(2)) : finding.Location.Pointer;
        return $"{finding.Record}{(pointer == "/" ? "" : pointer)} {finding.Rule.Id} {finding.Severity}: {(finding.Rule.Id == "HAB1006" ? "" : finding.Message)}";
    }
}
