using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers;

/// <summary>What the page of a rule says in a few sentences, read from the page when somebody asks: nearly all builds do not.</summary>
internal sealed class PageText(RuleInfo rule) : LocalizableString
{
    private const string Why = "## Why it matters";

    /// <summary>The name of the fault in words: "Term ends before it starts".</summary>
    public static string Title(RuleInfo rule)
    {
        var title = new StringBuilder();
        foreach (var letter in rule.Name)
        {
            if (title.Length > 0 && char.IsUpper(letter))
                title.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                title.Append(letter);
        }
        return title.ToString();
    }

    protected override string GetText(IFormatProvider? formatProvider)
    {
        var end = $"\"habeas explain {rule.Id}\" prints the whole page.";
        using var stream = typeof(PageText).Assembly.GetManifestResourceStream($"rules/{rule.Id}.{rule.Name}.md");
        if (stream is null)
            return end;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var parts = reader.ReadToEnd().Replace("\r\n", "\n").Split(["\n\n"], StringSplitOptions.RemoveEmptyEntries);
        var why = Array.IndexOf(parts, Why);
        var text = new StringBuilder(parts.Length > 1 ? parts[1].Trim() : "");
        for (var i = why + 1; why >= 0 && i < parts.Length && !parts[i].StartsWith("## ", StringComparison.Ordinal); i++)
            text.Append(' ').Append(parts[i].Trim().Replace('\n', ' '));
        return text.Append(' ').Append(end).ToString();
    }

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(rule.Id);

    protected override bool AreEqual(object? other) => other is PageText page && page.Equals(rule);

    private bool Equals(RuleInfo other) => rule.Id == other.Id;
}
