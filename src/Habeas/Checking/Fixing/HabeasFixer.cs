using System;
using System.Collections.Generic;
using Habeas.Checking;

namespace Habeas;

/// <summary>
/// Makes the edits that findings offer. The result is checked before it is given: a fix that would add a finding is left out, and fixing what has been fixed changes nothing.
/// Mending a fault of syntax, or of a record's <c>kind</c>, brings to light what it hid; that does not count as added. Writes nothing.
/// </summary>
/// <remarks>Thread-safe: calls share nothing but the options.</remarks>
public sealed class HabeasFixer
{
    private readonly CheckOptions _options;
    private readonly bool _unsafeToo;

    /// <summary>A fixer that makes safe edits.</summary>
    /// <param name="options">How is checked; null for the defaults. Its limit of findings does not count here.</param>
    /// <param name="unsafeToo">True: makes the edits as well whose result a person should look at.</param>
    public HabeasFixer(CheckOptions? options = null, bool unsafeToo = false)
    {
        _options = options ?? new CheckOptions();
        _unsafeToo = unsafeToo;
    }

    /// <summary>Mends one document: a record, or an array of records.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The mended text; the text itself where there is nothing to mend.</returns>
    public ReadOnlyMemory<byte> Fix(ReadOnlyMemory<byte> utf8, string? name = null) => Run([new MemoryInput(utf8, name)]).Texts is { Count: 1 } texts ? texts[0].After : utf8;

    /// <summary>Mends files, as <see cref="HabeasChecker.CheckFiles"/> finds them, together as one set.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public FixResult FixFiles(params IEnumerable<string> paths) => Run(FileTree.Inputs([.. paths ?? throw new ArgumentNullException(nameof(paths))]));

    internal FixResult Run(IReadOnlyList<Input> inputs) => new FixSession(_options, _unsafeToo, inputs).Run();
}
