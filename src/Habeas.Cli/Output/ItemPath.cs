using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Habeas.Cli.Output;

/// <summary>
/// Names a place within a record so that the name holds when items are put in before it: from the nearest enclosing item that has an id, <c>#arrest/date</c>, else from the record, <c>/events/0/date</c>.
/// </summary>
internal sealed class ItemPath(SourceTexts texts) : IDisposable
{
    private (string? File, int Line) _loaded;
    private JsonDocument? _document;

    /// <summary>The path of a finding's place. A file that is not JSON, or cannot be read again, gives the pointer.</summary>
    public string Of(Finding finding)
    {
        var pointer = finding.Location.Pointer;
        var path = new StringBuilder();
        var element = finding.Location.File is { } file && pointer.Length > 0 ? Document(file, finding.Location.Line)?.RootElement : null;
        var isRecord = true;
        foreach (var step in pointer.Split('/').AsSpan(1))
        {
            // Where several records stand in one array, the first step is the record's place in it, which says nothing: no property of a record is a number.
            if (path.Length == 0 && isRecord && step.Length > 0 && char.IsAsciiDigit(step[0]))
            {
                element = Child(element, step);
                continue;
            }
            isRecord = false;
            path.Append('/').Append(step);
            element = Child(element, step);
            if (IdOf(element) is { } id)
                path.Clear().Append('#').Append(id);
        }
        return path.ToString();
    }

    public void Dispose() => _document?.Dispose();

    private static string? IdOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } item && item.TryGetProperty("id"u8, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static JsonElement? Child(JsonElement? element, string step)
    {
        if (element is not { } parent)
            return null;
        if (parent.ValueKind == JsonValueKind.Array)
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < parent.GetArrayLength() ? parent[index] : null;
        return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(step.Replace("~1", "/").Replace("~0", "~"), out var child) ? child : null;
    }

    private JsonDocument? Document(string file, int line)
    {
        // Only in NDJSON does a line make a difference.
        line = SourceTexts.IsByLine(file) ? line : 1;
        if (_loaded == (file, line))
            return _document;
        _document?.Dispose();
        _document = null;
        _loaded = (file, line);
        try
        {
            if (texts.TextOf(file, line) is { Length: > 0 } text)
                _document = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            // The pointer has to do.
        }
        return _document;
    }
}
