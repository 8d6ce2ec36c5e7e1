using System;
using System.Text.Json;

namespace Habeas.Cli.Output;

/// <summary>The <c>fixes</c> of a SARIF result. Edits count bytes, SARIF's regions lines and columns: where the file cannot be read again, no fix is written.</summary>
internal static class SarifFixes
{
    public static void Write(Utf8JsonWriter json, Finding finding, CheckReport report, Action<Utf8JsonWriter, string, CheckReport> writeAddress)
    {
        if (finding.Edits.Count == 0 || finding.Location.File is not { } file || report.Texts.PlaceOf(file, finding.Location.Line, 0) is null)
            return;
        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        json.WriteStartObject("description"u8);
        json.WriteString("text"u8, finding.Edits[0].IsSafe ? "mend it" : "mend it as was probably meant; look at the result");
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        writeAddress(json, file, report);
        json.WriteStartArray("replacements"u8);
        foreach (var edit in finding.Edits)
        {
            var (startLine, startColumn) = report.Texts.PlaceOf(file, finding.Location.Line, edit.Start)!.Value;
            var (endLine, endColumn) = report.Texts.PlaceOf(file, finding.Location.Line, edit.Start + edit.Length)!.Value;
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion"u8);
            json.WriteNumber("startLine"u8, startLine);
            json.WriteNumber("startColumn"u8, startColumn);
            json.WriteNumber("endLine"u8, endLine);
            json.WriteNumber("endColumn"u8, endColumn);
            json.WriteEndObject();
            json.WriteStartObject("insertedContent"u8);
            json.WriteString("text"u8, edit.Replacement);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
