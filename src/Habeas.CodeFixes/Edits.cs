using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.CodeFixes;

/// <summary>The edits that came with a diagnostic, ready to be applied.</summary>
internal sealed class Edits
{
    private const int LongestShown = 60;

    private readonly IReadOnlyList<(TextSpan Span, string Replacement, bool IsSafe)> _edits;

    private Edits(IReadOnlyList<(TextSpan Span, string Replacement, bool IsSafe)> edits) => _edits = edits;

    /// <summary>Null where nothing but a person can mend it.</summary>
    public static Edits? Of(Diagnostic diagnostic) => FixProperties.Read(diagnostic.Properties) is { Count: > 0 } edits ? new Edits(edits) : null;

    public SourceText Apply(SourceText text) => text.WithChanges(_edits.OrderBy(static edit => edit.Span.Start).Select(static edit => new TextChange(edit.Span, edit.Replacement)));

    /// <summary>What the fix does, as an editor lists it. Where it may change what is said, that is told.</summary>
    public string Title(SourceText text)
    {
        var (span, replacement, isSafe) = _edits[0];
        var shown = _edits.Count > 1 ? "Mend it in " + _edits.Count + " places"
            : replacement.Trim().Length == 0 ? "Delete " + Short(text.ToString(span))
            : span.IsEmpty ? "Insert " + Short(replacement)
            : "Write " + Short(replacement);
        return isSafe ? shown : shown + " (please check)";
    }

    private static string Short(string text)
    {
        text = string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
    }
}
