using System;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Ids, references and citations: checked for their grammar and the kind they name, kept as hashes.</content>
internal sealed partial class Reader
{
    private byte[] _idScratch = new byte[256];

    /// <summary>Sets the cell of a reference whose text, written without escapes, lies between two positions of the document.</summary>
    private void SetReference(ReadOnlySpan<byte> text, int start, int end, Property property, int cell)
    {
        if (text[start] == '#' && property.Kind == ValueKind.Reference && IdScan.IsItem(text, start, end))
        {
            SetLocal(cell, Hash64.Of(text, start + 1, end - start - 1));
            return;
        }
        var kind = IdScan.Kind(text, start, out var length);
        var isWhole = start + length == end;
        if (kind < 0 || !(isWhole || (property.Kind == ValueKind.Reference && IdScan.IsItem(text, start + length, end))))
        {
            SetReference(text.Slice(start, end - start), property, cell);
            return;
        }
        ref var value = ref Tape.Cells[cell];
        value.Value = Hash64.Of(text, start, end - start);
        value.Flags |= isWhole ? CellFlags.None : CellFlags.WithItem;
        if (property.Kinds != 0 && isWhole && (property.Kinds & (1 << kind)) == 0)
            ReportWrongKind(property, cell, text.Slice(start, end - start));
    }

    private void SetReference(ReadOnlySpan<byte> content, Property property, int cell)
    {
        IdParts id;
        var hasItem = false;
        var length = content.Length;
        if (property.Kind == ValueKind.Id)
        {
            if (!IdGrammar.TryReadId(content, out id))
            {
                ReportBadValue(property, cell, content);
                return;
            }
        }
        else if (property.Kind == ValueKind.Citation)
        {
            if (!IdGrammar.TryReadCitation(content, out var citation))
            {
                ReportBadValue(property, cell, content);
                return;
            }
            id = citation.Source;
            length = id.Length;
        }
        else
        {
            if (!IdGrammar.TryReadReference(content, out var reference))
            {
                ReportBadValue(property, cell, content);
                return;
            }
            if (reference.IsLocal)
            {
                SetLocal(cell, Hash64.Of(content.Slice(1)));
                return;
            }
            id = reference.Id;
            hasItem = reference.HasItem;
        }
        // An item can be of any type: only a whole record has a kind that can be wrong.
        if (property.Kinds != 0 && length == id.Length && (property.Kinds & (1 << id.Kind)) == 0)
            ReportWrongKind(property, cell, content);
        ref var value = ref Tape.Cells[cell];
        value.Value = HashOfId(content.Slice(0, length), id, out var ofNamespace);
        value.Flags |= (hasItem ? CellFlags.WithItem : CellFlags.None) | ofNamespace;
    }

    private void SetLocal(int cell, long hash)
    {
        ref var value = ref Tape.Cells[cell];
        value.Flags |= CellFlags.Local;
        value.Value = hash;
        Tape.Note(RecordTraits.LocalReference);
    }

    /// <summary>The hash of an id; one in the publisher's own namespace hashes as if it had none.</summary>
    private long HashOfId(ReadOnlySpan<byte> text, in IdParts id, out CellFlags ofNamespace)
    {
        ofNamespace = id.NamespaceLength == 0 ? CellFlags.None : text.Slice(id.NamespaceStart, id.NamespaceLength).SequenceEqual(Namespace) ? CellFlags.OwnNamespace : CellFlags.Foreign;
        if (ofNamespace != CellFlags.OwnNamespace)
            return Hash64.Of(text);
        if (_idScratch.Length < text.Length)
            _idScratch = new byte[text.Length * 2];
        text.Slice(0, id.NamespaceStart).CopyTo(_idScratch);
        var rest = text.Slice(id.SlugStart);
        rest.CopyTo(_idScratch.AsSpan(id.NamespaceStart));
        return Hash64.Of(_idScratch.AsSpan(0, id.NamespaceStart + rest.Length));
    }
}
