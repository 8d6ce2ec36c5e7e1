using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using Habeas.Checking;
using Habeas.Json;

namespace Habeas.Cli.Output;

/// <summary>
/// Where files are written before they take their places. Hidden, and no <c>.json</c>: what a run that was killed leaves behind is never taken for a record.
/// The name says which machine and process made it, so that the next run can clear away what nobody will finish, and nothing else.
/// </summary>
internal static class Drafts
{
    private const string Mark = ".habeas-";
    private const string Extension = ".tmp";

    /// <summary>Writing takes moments: what another machine began so long ago it will not finish.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    private static string Machine => Hash64.Of(Encoding.UTF8.GetBytes(Environment.MachineName)).ToString("x16", CultureInfo.InvariantCulture)[..8];

    /// <summary>The path of the draft of a file.</summary>
    public static string For(string full) =>
        Path.Combine(Path.GetDirectoryName(full)!, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(full)}{Mark}{Machine}-{Environment.ProcessId}{Extension}"));

    /// <summary>Clears away the drafts in the folders of these inputs that no process will finish. What cannot be deleted stays.</summary>
    public static void ClearBeside(IEnumerable<Input> inputs)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input is FileInput { Folder: { } folder } && known.Add(folder) && Directory.Exists(folder))
                Clear(folder);
        }
    }

    private static void Clear(string folder)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder, ".*" + Mark + "*" + Extension))
            {
                if (IsStale(file))
                    File.Delete(file);
            }
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out _))
        {
            // Whoever may not look into the folder, or delete there, will hear of it when a record is written.
        }
    }

    private static bool IsStale(string file)
    {
        var name = Path.GetFileName(file);
        var made = name[(name.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..^Extension.Length];
        if (made.Length < 10 || made[8] != '-' || !int.TryParse(made.AsSpan(9), NumberStyles.None, CultureInfo.InvariantCulture, out var process))
            return false;
        var written = File.GetLastWriteTimeUtc(file);
        return made.StartsWith(Machine, StringComparison.Ordinal) ? !IsOf(process, written) : DateTime.UtcNow - written > Age;
    }

    /// <summary>Whether the process that has this number now can be the one that wrote at that time: numbers are given again.</summary>
    private static bool IsOf(int number, DateTime written)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            return process.StartTime.ToUniversalTime() <= written + TimeSpan.FromSeconds(2);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended meanwhile, or is somebody else's: that of the latter, whoever it is, stays for a day.
            return exception is System.ComponentModel.Win32Exception && DateTime.UtcNow - written <= Age;
        }
    }
}
