using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>Records in memory, found by their id: what a timeline is worked out from.</summary>
/// <remarks>Holds the records of one publisher as they are; nothing is merged. Where an id stands twice, the first record is found. Immutable, and safe to share between threads.</remarks>
public sealed class RecordSet : IReadOnlyCollection<Record>
{
    private readonly Record[] records;
    private readonly Dictionary<string, Record> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Item> items = new(StringComparer.Ordinal);

    /// <summary>Takes the records in; in <see cref="GetEnumerator"/> they stand in code-point order of their ids.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public RecordSet(IEnumerable<Record> records)
    {
        foreach (var record in Guard.NotNull(records, nameof(records)))
        {
            var id = record.Id.ToString();
            if (byId.ContainsKey(id))
                continue;
            byId.Add(id, record);
            foreach (var statement in Statements.Of(record))
            {
                var key = id + "#" + statement.Id;
                if (statement.Id is not null && !items.ContainsKey(key))
                    items.Add(key, statement);
            }
        }

        this.records = [.. byId.Values.OrderBy(record => record.Id.ToString(), StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <summary>The record of that id; null if it is not here.</summary>
    public Record? Find(RecordId id) => byId.TryGetValue(id.ToString(), out var record) ? record : null;

    /// <summary>The record or item that a reference means; null if it is not here.</summary>
    /// <param name="reference">What is referred to; <c>#item</c> is looked for in <paramref name="home"/>.</param>
    /// <param name="home">The record in which the reference stands.</param>
    public Item? Find(Reference reference, RecordId home)
    {
        var id = reference.Record ?? home;
        if (reference.Item is not { } item)
            return Find(id);
        return items.TryGetValue(id + "#" + item, out var found) ? found : null;
    }

    /// <summary>All records of one type, in code-point order of their ids.</summary>
    public IEnumerable<T> Of<T>()
        where T : Record => records.OfType<T>();

    /// <inheritdoc/>
    public IEnumerator<Record> GetEnumerator() => ((IEnumerable<Record>)records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
