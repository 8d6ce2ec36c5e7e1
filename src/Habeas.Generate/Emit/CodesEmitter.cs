using System.Collections.Generic;
using Habeas.Generate.CodeLists;

namespace Habeas.Generate.Emit;

/// <summary>The public struct of each code list, with its known codes as statics.</summary>
internal static class CodesEmitter
{
    public static string Emit(IReadOnlyList<CodeListFile> lists)
    {
        var code = new CodeWriter("The code lists as types: a code is text, so that one which this version does not know survives.", "System");
        code.Line("namespace Habeas.Codes;");
        foreach (var list in lists)
        {
            code.Line();
            Struct(code, list);
        }
        return code.ToString();
    }

    private static void Struct(CodeWriter code, CodeListFile list)
    {
        var name = list.TypeName;
        code.Summary(list.About);
        code.Line($"/// <remarks>List <c>{list.List}</c>, {(list.IsOpen ? "open: other codes are valid and survive" : "closed: other codes are errors")}. The default value has no code and stands nowhere.</remarks>");
        code.Open($"public readonly partial struct {name} : IEquatable<{name}>");
        code.Line("private readonly string? _value;");
        code.Line();
        code.Summary("Any code, known or not.");
        code.Line("/// <exception cref=\"ArgumentException\">The code is empty.</exception>");
        code.Line($"public {name}(string value) => _value = CodeText.Check(value);");
        code.Line();
        code.Summary("The code as it is written; empty for the default value.");
        code.Line("public string Value => _value ?? \"\";");
        code.Line();
        code.Summary("What the list says of this code; null when it does not have it.");
        code.Line($"public CodeInfo? Details => CodeLists.{list.Name}.Find(Value);");
        foreach (var row in list.Codes)
        {
            code.Line();
            code.Summary(row.Label == row.Code ? row.Definition : row.Label + ": " + row.Definition);
            code.Line($"public static {name} {row.Name} => new({CodeWriter.Literal(row.Code)});");
        }
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public bool Equals({name} other) => Value == other.Value;");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override string ToString() => Value;");
        code.Line();
        code.Summary("Whether both are the same code.");
        code.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        code.Line();
        code.Summary("Whether they are different codes.");
        code.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        code.Close();
    }
}
