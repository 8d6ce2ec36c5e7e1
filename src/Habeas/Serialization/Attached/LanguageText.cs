using System.Text.Json.Serialization;
using Habeas.Serialization;

namespace Habeas;

[JsonConverter(typeof(LanguageTextConverter))]
public sealed partial class LanguageText;
