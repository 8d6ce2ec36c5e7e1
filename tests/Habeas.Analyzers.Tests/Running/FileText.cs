using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers.Tests;

/// <summary>A file as the compiler reads it: as UTF-8, or by its byte order mark, or, where it is neither, in the encoding of old. Counts how often it was asked for.</summary>
internal sealed class FileText(string path, byte[] bytes) : AdditionalText
{
    private SourceText? _text;

    public FileText(string path)
        : this(path, File.ReadAllBytes(path))
    {
    }

    public FileText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public override string Path => path;

    public int Reads { get; private set; }

    public SourceText Text => GetText();

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text ??= Decode();
    }

    private SourceText Decode()
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            using var stream = new MemoryStream(bytes);
            return SourceText.From(stream, Encoding.Latin1);
        }
    }
}
