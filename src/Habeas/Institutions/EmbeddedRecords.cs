using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>
/// The records of institutions and laws that come with the engine, from <c>Data/</c>. They are read by the engine's own reader when first asked for. Thread-safe, never changes.
/// </summary>
internal sealed class EmbeddedRecords
{
    /// <summary>What the names of the resources begin with.</summary>
    private const string Folder = "Habeas.Data/";

    private static readonly List<(Demand Demand, Institution Body)> NoForms = [];

    private static readonly Lazy<EmbeddedRecords> All = new(static () => new EmbeddedRecords());

    private readonly Dictionary<long, (Institution Institution, int Type)> _bodies = [];
    private readonly Dictionary<long, LawInForce> _laws = [];
    private readonly List<Institution> _institutions = [];
    private readonly Dictionary<long, List<(Demand Demand, Institution Body)>> _forms = [];

    private EmbeddedRecords()
    {
        var assembly = typeof(EmbeddedRecords).Assembly;
        var names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        var reader = new Reader(new ReaderOptions());
        var space = NamespaceIn(reader, assembly, names);
        foreach (var name in names)
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal) || name.EndsWith("habeas.json", StringComparison.Ordinal))
                continue;
            Open(reader, assembly, name);
            while (reader.Read())
                Add(reader.Tape, reader.Root, space);
        }
    }

    public static EmbeddedRecords Default => All.Value;

    public IReadOnlyList<Institution> Institutions => _institutions;

    /// <summary>The body with this id, with or without our namespace; null when we have none. <paramref name="type"/> is the index of its type.</summary>
    public Institution? Body(long id, out int type)
    {
        var found = _bodies.TryGetValue(id, out var body);
        type = found ? body.Type : -1;
        return found ? body.Institution : null;
    }

    /// <summary>How numbers of a scheme look, as any body says.</summary>
    public List<(Demand Demand, Institution Body)> FormsOf(long scheme) => _forms.TryGetValue(scheme, out var forms) ? forms : NoForms;

    public LawInForce? Law(long id) => _laws.TryGetValue(id, out var law) ? law : null;

    private void Add(Tape tape, int root, byte[] space)
    {
        if (root == 0)
            return;
        var record = new RecordView(tape, root);
        if (tape.TypeOf(root) == Tables.Body)
        {
            var body = new BodyView(tape, root);
            var institution = Institution.Of(body);
            _institutions.Add(institution);
            foreach (var demand in institution.Demands)
                AddForm(demand, institution);
            _bodies.Add(record.Id.Hash, (institution, body.Type.Index));
            _bodies.Add(WithNamespace(record.Id, space), (institution, body.Type.Index));
        }
        else if (tape.TypeOf(root) == Tables.Law)
        {
            var law = LawInForce.Of(new LawView(tape, root));
            _laws.Add(record.Id.Hash, law);
            _laws.Add(WithNamespace(record.Id, space), law);
        }
    }

    private void AddForm(Demand demand, Institution institution)
    {
        if (demand.About != RequirementCodes.Number || demand.Scheme == 0)
            return;
        if (!_forms.TryGetValue(demand.Scheme, out var forms))
            _forms.Add(demand.Scheme, forms = []);
        forms.Add((demand, institution));
    }

    /// <summary>The hash of an id as others write it.</summary>
    private static long WithNamespace(ReferenceField id, byte[] space)
    {
        var text = id.Text.Raw;
        var colon = text.IndexOf((byte)':') + 1;
        return Hash64.Of([.. text.Slice(0, colon).ToArray(), .. space, (byte)'/', .. text.Slice(colon).ToArray()]);
    }

    private static byte[] NamespaceIn(Reader reader, System.Reflection.Assembly assembly, string[] names)
    {
        var manifest = Array.IndexOf(names, Folder + "habeas.json");
        if (manifest < 0)
            return [];
        Open(reader, assembly, names[manifest]);
        reader.Read();
        return Encoding.UTF8.GetBytes(new ManifestView(reader.Tape, reader.Root).Namespace.ToString());
    }

    private static void Open(Reader reader, System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var text = new MemoryStream();
        stream.CopyTo(text);
        var length = (int)text.Length;
        text.SetLength(length + Scan.Padding);
        reader.Open(text.ToArray(), length);
    }
}
