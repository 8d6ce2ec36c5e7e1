using System.Linq;
using Habeas.Generate.CodeLists;

namespace Habeas.Generate.Emit;

/// <summary>The kinds of records. Ids begin with them, so that the value types need them, which know nothing of the other lists.</summary>
internal static class KindsEmitter
{
    public static string Emit(CodeListFile kinds)
    {
        var code = new CodeWriter("The kinds of records, in the order that gives them their index.");
        code.Line("namespace Habeas;");
        code.Line();
        code.Open("internal static class KindCodes");
        CodeTablesEmitter.Indices(code, kinds);
        code.Line();
        code.Line($"public static readonly string[] Names = [{string.Join(", ", kinds.Codes.Select(row => CodeWriter.Literal(row.Code)))}];");
        code.Close();
        return code.ToString();
    }
}
