using System;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Habeas.Index;
using Habeas.Matching;

namespace Habeas.Benchmarks;

/// <summary>Names of people: reading and comparing some that are written in several ways, and looking for people called alike in an invented set.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private const int Records = 2000;

    private static readonly string[] Written =
    [
        "Muratkhan Tokmadi", "Мұратхан Тоқмәди", "Токмади Муратхан Кенжебекович", "TOKMADI, Muratkhan", "Botagoz Jardemalie", "Ботагоз Джардемали", "Mrs Aigul Akberdiyeva", "Айгуль Акбердиева",
        "Almat Zhumagulov", "Iskander Yerimbetov", "Искандер Еримбетов", "Jean-Marie van den Berg", "Sir James O'Neill Jr.", "Zhaksylyk Zharimbetov", "Öztürk Ayşe", "María José García Márquez",
    ];

    private WrittenName[] _names = [];
    private byte[][] _bytes = [];
    private RecordIndex _index = new();

    [GlobalSetup]
    public void Prepare()
    {
        _names = [.. Written.Select(static name => NameReader.Read(name))];
        _bytes = [.. Written.Select(Encoding.UTF8.GetBytes)];
        _index = new RecordIndex();
        var number = 0;
        foreach (var sheet in Sheets.Of(Records))
            _index.Add(sheet, number++, 0, null);
    }

    /// <summary>Sixteen names.</summary>
    [Benchmark]
    public int Read() => Written.Sum(static name => NameReader.Read(name).Words.Count);

    /// <summary>Sixteen names with sixteen.</summary>
    [Benchmark]
    public int Compare() => _names.Sum(one => _names.Count(other => NameComparer.Compare(one, other).Verdict != NameVerdict.Different));

    /// <summary>The keys of sixteen names, under which those that may be alike are found.</summary>
    [Benchmark]
    public int Keys()
    {
        var count = 0;
        Span<ulong> words = stackalloc ulong[32];
        foreach (var name in _bytes)
            count += NameKeys.Words(name, words, out _);
        return count;
    }

    /// <summary>Among all people of the set.</summary>
    [Benchmark]
    public int Namesakes() => NamesakeSearch.Run(_index.People, _index.Threads).Count;
}
