using System.IO;
using Habeas.Findings;

namespace Habeas.Checking;

/// <summary>What a file would hold, under the file's name: a text that has been changed and not been written, or that can be read only once.</summary>
internal sealed class TextInput(Input input, byte[] text) : Input
{
    public byte[] Text => text;

    public override string? Name => input.Name;

    public override string? FileName => input.FileName;

    public override bool IsLines => input.IsLines;

    public override string? Folder => input.Folder;

    public override Json.FolderSettings SettingsFrom(SettingsCache settings) => input.SettingsFrom(settings);

    public override Stream Open() => new MemoryStream(text, writable: false);

    public override bool TryLoad(ref byte[] buffer, int maxSize, out int length, out Report? fault)
    {
        fault = text.Length > maxSize ? TooLarge("file", maxSize) : null;
        length = fault is null ? Fill(ref buffer, text) : 0;
        return fault is null;
    }

    /// <summary>Whether what it was read from is no file that could be read again.</summary>
    public bool IsPipe => input is FileInput { IsPipe: true };

    /// <summary>The same input with another text.</summary>
    public TextInput With(byte[] other) => new(input, other);
}
