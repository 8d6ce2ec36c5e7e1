using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Checks what stands under <c>extensions</c>. The engine itself has no validator for the schemas of others.</summary>
internal interface IExtensionChecks
{
    /// <summary>Reports the schemas that a manifest names and that cannot be used, or not wholly.</summary>
    void CheckManifest(ManifestView manifest, FolderSettings settings, ReportList reports);

    /// <summary>Reports where a record's extensions break their schemas.</summary>
    void CheckRecord(RecordView record, FolderSettings settings, ReportList reports);
}
