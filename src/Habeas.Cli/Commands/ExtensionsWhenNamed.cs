using Habeas.Checking;
using Habeas.Schema.Extensions;

namespace Habeas.Cli.Commands;

/// <summary>Reads the schemas that a manifest names for extensions. What reads them is large, and loaded only when a manifest names one.</summary>
internal sealed class ExtensionsWhenNamed : IExtensionValidator
{
    public IExtensionSchema? Read(byte[] schema, out string fault) => new NJsonExtensionValidator().Read(schema, out fault);
}
