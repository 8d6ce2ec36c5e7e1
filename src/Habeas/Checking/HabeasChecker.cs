using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Habeas.Checking;
using Habeas.Json;
using Habeas.Records;
using Habeas.Rules;

namespace Habeas;

/// <summary>
/// Checks records: that they are JSON in the shape of the format, that they do not contradict themselves, and that they do not contradict each other.
/// What is given to one call is one set: references are looked up in it. Bad input of any kind is a finding, never an exception.
/// </summary>
/// <remarks>Thread-safe: calls share nothing but the options.</remarks>
public sealed class HabeasChecker
{
    private readonly CheckOptions _options;

    /// <summary>A checker with these options; null for the defaults.</summary>
    public HabeasChecker(CheckOptions? options = null) => _options = options ?? new CheckOptions();

    /// <summary>Every rule whose findings there can be, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> Rules => Catalogue.All;

    /// <summary>Checks one document: a record, or an array of records.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What findings call it. When it is given, it must fit the record as a file's name must. Null: nothing is said of names.</param>
    public CheckResult Check(ReadOnlyMemory<byte> utf8, string? name = null) => Run([new MemoryInput(utf8, name)]);

    /// <summary>Checks one document: a record, or an array of records.</summary>
    /// <inheritdoc cref="Check(ReadOnlyMemory{byte}, string?)"/>
    /// <param name="json">The text.</param>
    /// <param name="name">What findings call it. When it is given, it must fit the record as a file's name must. Null: nothing is said of names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public CheckResult Check(string json, string? name = null) => Check(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))), name);

    /// <summary>Checks one document: a record, or an array of records. The stream is read to its end and left open.</summary>
    /// <inheritdoc cref="Check(ReadOnlyMemory{byte}, string?)"/>
    /// <param name="stream">The text, UTF-8. When it fails in the middle, that is a finding (HAB0010).</param>
    /// <param name="name">What findings call it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public CheckResult Check(Stream stream, string name = "stream") => Run([new StreamInput(stream ?? throw new ArgumentNullException(nameof(stream)), name, isLines: false)]);

    /// <summary>Checks NDJSON: a record a line, of which the first may be the manifest. Needs no more memory than the longest line, and what set rules must know of the lines.</summary>
    /// <param name="stream">The lines, UTF-8. Read to its end and left open.</param>
    /// <param name="name">What findings call it; the line of a finding is that of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public CheckResult CheckLines(Stream stream, string name = "stream") => Run([new StreamInput(stream ?? throw new ArgumentNullException(nameof(stream)), name, isLines: true)]);

    /// <summary>Checks files. A folder means every <c>.json</c> and <c>.ndjson</c> file in it and below, but for <c>bin</c>, <c>obj</c>, <c>node_modules</c> and folders whose name begins with a dot. The nearest <c>habeas.json</c>, in a file's folder or above, sets severities, codes and namespace.</summary>
    /// <param name="paths">Files and folders, of which a relative one is found from the current folder. One that is not there is a finding (HAB0010).</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public CheckResult CheckFiles(params IEnumerable<string> paths) => Run(FileTree.Inputs([.. paths ?? throw new ArgumentNullException(nameof(paths))]));

    /// <summary>Checks records in memory, as they would be written. A manifest may come first and holds for those after it. Findings carry a JSON pointer and no line.</summary>
    /// <param name="records">The records, and manifests before those for which they hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the records is null.</exception>
    public CheckResult Check(IEnumerable<Item> records)
    {
        var inputs = new List<Input>();
        FolderSettings? settings = null;
        foreach (var record in records ?? throw new ArgumentNullException(nameof(records)))
        {
            if (record is null)
                throw new ArgumentException("one of the records is null", nameof(records));
            var input = new RecordInput(record, settings);
            inputs.Add(input);
            if (record is Manifest)
                settings = new SettingsCache(_options).Read(input) ?? settings;
        }
        return Run(inputs);
    }

    /// <summary>Checks inputs of any sort together.</summary>
    /// <param name="inputs">What is checked.</param>
    /// <param name="each">Is told of each finding, in order, with the input that it is in; null: nobody.</param>
    internal CheckResult Run(IReadOnlyList<Input> inputs, Action<int, Finding>? each = null) => new CheckSession(_options, inputs).Run(each);
}
