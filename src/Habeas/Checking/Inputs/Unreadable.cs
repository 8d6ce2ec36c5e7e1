using System;
using System.IO;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>Why something cannot be read, in plain words.</summary>
internal static class Unreadable
{
    public static Report Report(string why) => new(TextFaults.Unreadable, 0, 0, [why]);

    /// <summary>Whether the exception is the file system's way of saying no.</summary>
    public static bool Explains(Exception exception, out string why)
    {
        why = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            UnauthorizedAccessException => "you are not allowed to read it",
            PathTooLongException => "its path is too long",
            // A stream of packed data that is damaged.
            InvalidDataException => FirstSentence(exception.Message),
            IOException when exception.Message.Contains("symbolic links") => "its symbolic links lead in a circle",
            IOException => FirstSentence(exception.Message),
            _ => "",
        };
        return why.Length > 0;
    }

    public static string FirstSentence(string message)
    {
        var end = message.IndexOf(" : ", StringComparison.Ordinal);
        if (end < 0)
            end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end > 0 ? message.Substring(0, end) : message).TrimEnd('.');
    }
}
