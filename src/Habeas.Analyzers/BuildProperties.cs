using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Habeas.Analyzers;

/// <summary>What the project file says to the analyzer.</summary>
internal static class BuildProperties
{
    /// <summary>False where the project sets <c>HabeasCheck</c> to <c>false</c>.</summary>
    public static bool IsEnabled(AnalyzerOptions options) =>
        !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.HabeasCheck", out var value) || !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
