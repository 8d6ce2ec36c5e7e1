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
            foreach (var row in list.Codes)
                code.Line($"    {CodeWriter.Literal(Row(row))}{(row == list.Codes[^1] ? ");" : " +")}");
            code.Close();
        }
        code.Close();
        return code.ToString();
    }

    /// <summary>One line of text a row, fields apart by tabs: so much data in initialisers would slow down every build and start.</summary>
    private static string Row(CodeRow row) =>
        string.Join('\t', row.Code, row.Label, row.Definition, row.Group, row.ValidFrom, row.ValidTo, row.Source, row.Pattern, row.Reverse, row.Body, row.Carries, row.Unique).TrimEnd('\t') + "\n";
}
