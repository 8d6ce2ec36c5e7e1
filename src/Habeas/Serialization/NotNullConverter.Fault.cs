namespace Habeas.Serialization;

internal static class NotNullConverter
{
    internal const string Fault = "null says nothing: leave the property out, or name it in 'unknown'";
}
