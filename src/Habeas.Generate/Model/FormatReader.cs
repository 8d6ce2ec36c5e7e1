using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Habeas.Generate.CodeLists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Habeas.Generate.Model;

/// <summary>Reads the record types as Roslyn symbols, with their documentation.</summary>
public static class FormatReader
{
    private const string RecordsNamespace = "Habeas.Records";

    private static readonly string[] Symbols = ["NET", "NET10_0_OR_GREATER"];

    private static readonly string[] Parts = ["Records", "Values"];

    private static readonly string[] ValueTypes = ["EdtfDate", "TimeOfDay", "Quantity", "RecordId", "Reference", "Citation", "LanguageText"];

    /// <summary>The format that the sources in <paramref name="folder"/> define; <paramref name="codes"/> are the code structs as just generated.</summary>
    public static Format Read(string folder, string codes, IReadOnlyList<CodeListFile> lists)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, preprocessorSymbols: Symbols);
        var trees = Parts
            .SelectMany(part => Directory.GetFiles(Path.Combine(folder, part), "*.cs", SearchOption.AllDirectories))
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .Append(CSharpSyntaxTree.ParseText(codes, options, "Codes.g.cs"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Habeas", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var records = compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Habeas").GetNamespaceMembers().Single(space => space.Name == "Records");
        var types = records.GetTypeMembers().Where(type => type.TypeKind == TypeKind.Class && Bases(type).Any(ancestor => ancestor.Name == "Item") && type.Name != "Item").ToList();
        if (types.Count == 0)
            throw new InvalidOperationException("no record types were found in " + folder);
        var reader = new TypeReader([.. lists.Select(list => list.TypeName)]);
        return new Format([.. types.OrderBy(type => type.Name, StringComparer.Ordinal).Select(reader.Read)])
        {
            Kinds = [.. lists.Single(list => list.IsKinds).Codes.Select(row => row.Name)],
            Values = ValueTypes.ToDictionary(name => name, name => DocumentationReader.Of(compilation.GetTypeByMetadataName("Habeas." + name)!)),
        };
    }

    /// <summary>The type and its bases in <see cref="RecordsNamespace"/>, nearest first.</summary>
    internal static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type; at is not null && at.ContainingNamespace.ToDisplayString() == RecordsNamespace; at = at.BaseType)
            yield return at;
    }

    /// <summary>The text of the summary, without its markup.</summary>
    internal static string Summary(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
            throw new InvalidOperationException($"{symbol.ToDisplayString()} has no documentation");
        var summary = XElement.Parse(xml).Element("summary") ?? throw new InvalidOperationException($"{symbol.ToDisplayString()} has no summary");
        return string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
