using System;
using System.Text;
using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <summary>A text of any kind.</summary>
internal readonly struct TextField(Tape tape, int at) : IView<TextField>
{
    public bool IsAbsent => tape.Cells[at].State == CellState.Absent;

    public bool IsPresent => tape.Cells[at].State == CellState.Present;

    public ByteRange Range => tape.RangeOf(at);

    /// <summary>True when the text holds escapes, so that <see cref="Raw"/> is not what it says.</summary>
    public bool IsEscaped => (tape.Cells[at].Flags & CellFlags.Escaped) != 0;

    /// <summary>The document that the text stands in, with its padding.</summary>
    public byte[] Document => tape.Text;

    /// <summary>How many bytes stand between the quotes. Only of a text that is present.</summary>
    public int Length => tape.Cells[at].End - tape.Cells[at].Start - 2;

    /// <summary>The bytes between the quotes, escapes as written; empty when there is no value.</summary>
    public ReadOnlySpan<byte> Raw
    {
        get
        {
            ref readonly var cell = ref tape.Cells[at];
            return cell.State == CellState.Present && cell.End - cell.Start >= 2 ? tape.Text.AsSpan(cell.Start + 1, cell.End - cell.Start - 2) : default;
        }
    }

    /// <summary>What the text says, as UTF-8; empty when there is no value. <paramref name="scratch"/> is used where there are escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<byte> Decode(ref byte[] scratch) => IsEscaped ? Unescape.Into(Raw, ref scratch) : Raw;

    /// <summary>The hash of what the text says. Only of a text that is present.</summary>
    public long Hash
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        get
        {
            ref readonly var cell = ref tape.Cells[at];
            return IsEscaped ? Hash64.Of(ToBytes()) : Hash64.Of(tape.Text, cell.Start + 1, cell.End - cell.Start - 2);
        }
    }

    /// <summary>Whether the text is exactly this.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Is(ReadOnlySpan<byte> other) => IsPresent && (IsEscaped ? ToBytes().AsSpan().SequenceEqual(other) : Raw.SequenceEqual(other));

    /// <summary>Whether the text begins with this.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool StartsWith(ReadOnlySpan<byte> other) => IsPresent && (IsEscaped ? ToBytes().AsSpan().StartsWith(other) : Raw.StartsWith(other));

    /// <summary>Whether both say the same, with whatever escapes; true too where neither has a value.</summary>
    public bool SaysTheSameAs(TextField other) =>
        IsEscaped || other.IsEscaped ? ToBytes().AsSpan().SequenceEqual(other.ToBytes()) : Raw.SequenceEqual(other.Raw);

    /// <summary>What the text says, as UTF-8 of its own; for what is kept, since it allocates.</summary>
    public byte[] ToBytes()
    {
        byte[] scratch = [];
        return Decode(ref scratch).ToArray();
    }

    /// <summary>What the text says; for messages, since it allocates.</summary>
    public override string ToString()
    {
        byte[] scratch = [];
        return Encoding.UTF8.GetString(Decode(ref scratch));
    }

    TextField IView<TextField>.Of(Tape tape, int at) => new(tape, at);
}
