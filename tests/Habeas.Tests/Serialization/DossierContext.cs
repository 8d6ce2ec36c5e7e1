using System.Text.Json.Serialization;

namespace Habeas.Tests.Serialization;

[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;
