using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Generate.CodeLists;
using Habeas.Generate.Emit;
using Habeas.Generate.Model;

namespace Habeas.Generate;

/// <summary>A generated file: where it is committed, and what it must say.</summary>
public sealed record OutputFile(string Path, string Content);

/// <summary>Everything that follows from the record types and code lists.</summary>
public static class Output
{
    /// <summary>All generated files of the checkout at <paramref name="root"/>, made in memory.</summary>
    public static IReadOnlyList<OutputFile> All(string root)
    {
        var source = Path.Combine(root, "src", "Habeas");
        var lists = CodeListFile.ReadAll(Path.Combine(source, "Codes"));
        var codes = CodesEmitter.Emit(lists);
        var format = FormatReader.Read(source, codes, lists);
        return
        [
            File("Kinds.g.cs", KindsEmitter.Emit(lists.Single(list => list.IsKinds))),
            File("CodeTables.g.cs", CodeTablesEmitter.Emit(lists)),
            File("Codes.g.cs", codes),
            File("CodeLists.g.cs", CodeListsEmitter.Emit(lists)),
            File("Tables.g.cs", TablesEmitter.Emit(format)),
            File("Views.g.cs", ViewsEmitter.Emit(format)),
            File("Serialization.g.cs", SerializationEmitter.Emit(format, lists)),
            new OutputFile(Path.Combine(root, "src", "Habeas.Schema", "Generated", "documentation.tsv"), DocumentationEmitter.Emit(format)),
        ];

        OutputFile File(string name, string content) => new(Path.Combine(source, "Generated", name), content);
    }
}
