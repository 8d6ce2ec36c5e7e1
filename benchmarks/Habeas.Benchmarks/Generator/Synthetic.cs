using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Invented records: what a large collection entered from lists looks like, where a whole record has one source. All are valid but the share that is asked to be faulty.
/// </summary>
internal sealed class Synthetic
{
    private const int Pairs = 20;
    private const int BlockSources = 8;
    private const int BlockBodies = 4;

    private readonly SyntheticOptions _options;
    private readonly SyntheticRecords _records;
    private readonly Random _random;
    private int _number;
    private int _written;
    private int _faulty;

    public Synthetic(SyntheticOptions? options = null)
    {
        _options = options ?? new SyntheticOptions();
        _random = new Random(_options.Seed);
        _records = new SyntheticRecords(_options, _random);
    }

    /// <summary>How many records of <see cref="WholeSet"/> belong together: a hundred, unless they are so large that more people sign.</summary>
    public int Block => BlockBodies + (3 * Pairs) + _records.BlockMembers + BlockSources;

    /// <summary>Cases and declarations, without what they refer to.</summary>
    public IEnumerable<string> Records()
    {
        while (true)
        {
            yield return Finish(_records.Case(++_number));
            yield return Finish(_records.Declaration(++_number));
        }
    }

    /// <summary>
    /// Cases and declarations, and the persons, bodies and sources that they refer to, before or after them: any number of whole blocks is valid as a set.
    /// Of a hundred records forty are cases and declarations; each refers to records of all blocks so far.
    /// </summary>
    public IEnumerable<string> WholeSet()
    {
        for (var block = 0; ; block++)
        {
            _records.Authorities = ((block + 1) * BlockBodies) - 2;
            _records.MemberGroups = block + 1;
            _records.Sources = (block + 1) * BlockSources;
            for (var n = 0; n < BlockBodies; n++)
                yield return Finish(_records.Body((block * BlockBodies) + n - 2));
            var first = _number + 1;
            for (var n = 0; n < Pairs; n++)
            {
                yield return Finish(_records.Case(++_number));
                yield return Finish(_records.Declaration(++_number));
            }
            for (var n = first; n < _number; n += 2)
                yield return Finish(_records.Subject(n));
            for (var n = 0; n < _records.BlockMembers; n++)
                yield return Finish(_records.Member((block * _records.BlockMembers) + n));
            for (var n = 0; n < BlockSources; n++)
                yield return Finish(SyntheticRecords.Source((block * BlockSources) + n));
        }
    }

    private string Finish(string record)
    {
        if (_options.Order != PropertyOrder.Format)
            record = Reordering.Write(record, _options.Order, _options.Order == PropertyOrder.Random ? (uint)_random.Next() : (uint)_options.Seed);
        if (_random.NextDouble() < _options.Escapes)
            record = Escape(record);
        // Of any number of records in a row as many are faulty as the share says, give or take one.
        _written++;
        if ((int)(_written * _options.Faults) == _faulty)
            return record;
        return Damage.Of(record, _faulty++);
    }

    /// <summary>Whatever is not ASCII as <c>\u</c> and four digits.</summary>
    private static string Escape(string record)
    {
        var text = new StringBuilder(record.Length * 2);
        foreach (var letter in record)
        {
            if (letter < 0x80)
                text.Append(letter);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }
        return text.ToString();
    }
}
