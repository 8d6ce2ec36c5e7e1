using System.Linq;
using System.Text;
using Habeas.Generate.Model;

namespace Habeas.Generate.Emit;

/// <summary>What the record types say of themselves, for whoever publishes the format: a line a type or property, fields apart by tabs.</summary>
internal static class DocumentationEmitter
{
    public static string Emit(Format format)
    {
        var text = new StringBuilder("name\tsummary\tremarks\n");
        foreach (var type in format.Types)
        {
            Row(text, type.Name, type.Documentation);
            foreach (var property in type.Properties.OrderBy(property => property.Slot))
            {
                var inherited = type.Base is null ? null : format[type.Base].Properties.FirstOrDefault(other => other.Name == property.Name);
                if (inherited?.Documentation != property.Documentation)
                    Row(text, type.Name + "." + property.Name, property.Documentation);
            }
        }
        foreach (var (name, documentation) in format.Values)
            Row(text, name, documentation);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, Documentation documentation) =>
        text.Append(name).Append('\t').Append(documentation.Summary).Append('\t').Append(documentation.Remarks).Append('\n');
}
