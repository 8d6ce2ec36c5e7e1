using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Reads manifests for what they say about the records below them.</summary>
internal static class Manifests
{
    /// <summary>What a manifest says; null when it cannot be read, which is told where the manifest itself is checked.</summary>
    /// <param name="text">The manifest and its padding.</param>
    /// <param name="length">The length of the manifest.</param>
    /// <param name="maxDepth">How deep brackets and braces may be nested.</param>
    /// <param name="folder">The folder it lies in, from which it tells paths; null for none.</param>
    public static FolderSettings? Read(byte[] text, int length, int maxDepth, string? folder = null)
    {
        var reader = new Reader(new ReaderOptions { MaxDepth = maxDepth });
        reader.Open(text, length);
        if (!reader.Read() || reader.Shape?.Index != Tables.Manifest || reader.Reports.HasSyntaxFault)
            return null;
        return FolderSettings.Read(new ManifestView(reader.Tape, reader.Root), folder);
    }
}
