using System.Collections.Generic;
using System.Linq;
using Habeas.Generate.CodeLists;

namespace Habeas.Generate.Emit;

/// <summary>What the lists say of their codes, as data that is made when somebody asks.</summary>
internal static class CodeListsEmitter
{
    public static string Emit(IReadOnlyList<CodeListFile> lists)
    {
        var code = new CodeWriter("What the code lists say of their codes.", "System.Collections.Generic");
        code.Line("namespace Habeas.Codes;");
        code.Line();
        code.Summary("The code lists of the format.");
        code.Open("public static class CodeLists");
        foreach (var list in lists)
        {
            code.Summary(list.About);
            code.Line($"public static CodeList {list.Name} => {list.Name}Rows.List;");
            code.Line();
        }
        code.Summary("All lists, by name.");
        code.Line($"public static IReadOnlyList<CodeList> All => [{string.Join(", ", lists.Select(list => list.Name))}];");
        foreach (var list in lists)
        {
            code.Line();
            code.Open($"private static class {list.Name}Rows");
            code.Line($"internal static readonly CodeList List = new({CodeWriter.Literal(list.List)}, {(list.IsOpen ? "true" : "false")}, {CodeWriter.Literal(list.About)},");
            code.Line("[");
            foreach (var row in list.Codes)
                code.Line($"    new({string.Join(", ", new[] { row.Code, row.Label, row.Definition }.Select(CodeWriter.Literal))}){Details(row)},");
            code.Line("]);");
            code.Close();
        }
        code.Close();
        return code.ToString();
    }

    private static string Details(CodeRow row)
    {
        var parts = new (string Name, string? Value)[] { ("Group", row.Group), ("ValidFrom", row.ValidFrom), ("ValidTo", row.ValidTo), ("Source", row.Source), ("Pattern", row.Pattern), ("Reverse", row.Reverse), ("Body", row.Body) }
            .Where(part => part.Value is not null)
            .Select(part => $"{part.Name} = {CodeWriter.Literal(part.Value)}")
            .ToList();
        return parts.Count == 0 ? "" : " { " + string.Join(", ", parts) + " }";
    }
}
