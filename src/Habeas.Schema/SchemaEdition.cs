namespace Habeas.Schema;

/// <summary>For whom a schema document is written. Both call the same records valid.</summary>
public enum SchemaEdition
{
    /// <summary>For validators: only keywords on whose meaning all of them agree.</summary>
    Contract,

    /// <summary>For editors that read VS Code's additions: labels of codes, snippets, Markdown.</summary>
    Editor,
}
