using System;
using System.Text.Json;
using Habeas.Findings;
using Habeas.Json;
using Habeas.Records;

namespace Habeas.Checking;

/// <summary>A record in memory, checked in its canonical form. Its findings have a pointer and no line.</summary>
/// <param name="record">The record, or a manifest.</param>
/// <param name="settings">What the manifest before it says; null for none.</param>
internal sealed class RecordInput(Item record, FolderSettings? settings) : Input
{
    public override string? Name => null;

    public override FolderSettings SettingsFrom(SettingsCache cache) => settings ?? FolderSettings.Default;

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        length = 0;
        if (!TryWrite(out var text, out fault))
            return false;
        fault = text.Length > maxSize ? TooLarge("record", maxSize) : null;
        length = fault is null ? Fill(ref buffer, text) : 0;
        return fault is null;
    }

    /// <summary>A record can hold what JSON cannot: a number that is none, or objects nested without end.</summary>
    private bool TryWrite(out byte[] text, out Report? fault)
    {
        fault = null;
        try
        {
            text = HabeasJson.WriteUtf8(record);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            text = [];
            fault = Unreadable.Report("it cannot be written as JSON: " + Unreadable.FirstSentence(exception.Message));
            return false;
        }
    }
}
