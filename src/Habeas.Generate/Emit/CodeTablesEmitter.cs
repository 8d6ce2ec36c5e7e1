using System.Collections.Generic;
using System.Linq;
using Habeas.Generate.CodeLists;

namespace Habeas.Generate.Emit;

/// <summary>What the engine needs of the code lists: their codes as UTF-8, and the index of each.</summary>
internal static class CodeTablesEmitter
{
    public static string Emit(IReadOnlyList<CodeListFile> lists)
    {
        var code = new CodeWriter("The codes of each list, in the order that gives them their index.", "System");
        code.Line("namespace Habeas.Json;");
        code.Line();
        code.Open("internal static class CodeTables");
        for (var i = 0; i < lists.Count; i++)
            code.Line($"public const int {lists[i].Name} = {i};");
        code.Line();
        code.Open("public static readonly string[] Names =");
        foreach (var list in lists)
            code.Line(CodeWriter.Literal(list.List) + ",");
        code.Close("};");
        code.Line();
        code.Line($"private static ReadOnlySpan<byte> Open => [{string.Join(", ", lists.Select(list => list.IsOpen ? 1 : 0))}];");
        code.Line();
        code.Line("public static bool IsOpen(int list) => Open[list] != 0;");
        code.Line();
        code.Open("public static ReadOnlySpan<byte> CodesOf(int list) => list switch");
        foreach (var list in lists)
            code.Line($"{list.Name} => {CodeWriter.Literal(string.Join(' ', list.Codes.Select(row => row.Code)))}u8,");
        code.Line("_ => throw new ArgumentOutOfRangeException(nameof(list)),");
        code.Close("};");
        code.Close();
        foreach (var list in lists.Where(list => !list.IsKinds))
        {
            code.Line();
            code.Open($"internal static class {list.Name}Codes");
            Indices(code, list);
            code.Close();
        }
        return code.ToString();
    }

    /// <summary>The index of each code of a list.</summary>
    public static void Indices(CodeWriter code, CodeListFile list)
    {
        for (var i = 0; i < list.Codes.Count; i++)
            code.Line($"public const int {list.Codes[i].Name} = {i};");
    }
}
