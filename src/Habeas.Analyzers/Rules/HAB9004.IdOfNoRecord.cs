using Habeas.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Habeas.Analyzers;

internal sealed class IdOfNoRecord() : CodeRule("HAB9004", Severity.Warning, "no record here is \"{0}\"{1}")
{
    public override void Register(CompilationStartAnalysisContext start, CodeContext context)
    {
        // Where no records lie beside the code, they lie elsewhere.
        if (context.Set.IsEmpty)
            return;
        var made = new MadeRecords(start.Compilation);
        start.RegisterOperationAction(
            operation => Guarded(operation.Operation.Syntax, operation.ReportDiagnostic, () => Check((IInvocationOperation)operation.Operation, operation, context, made)), OperationKind.Invocation);
    }

    private void Check(IInvocationOperation call, OperationAnalysisContext operation, CodeContext context, MadeRecords made)
    {
        if (call.TargetMethod.Name != "Parse" || !ConstantCalls.TryGetArguments(call, context, out var name, out var arguments) || IdIn(name, (string)arguments[0]) is not { } id)
            return;
        var ids = context.Set.Ids(operation.CancellationToken);
        if (ids.IsEmpty || ids.Contains(id) || MadeRecords.IsOwnId(call) || made.Has(id, operation.CancellationToken))
            return;
        var value = call.Arguments[0].Value.Syntax;
        var meant = ids.Nearest(id);
        var written = (string)arguments[0];
        operation.ReportDiagnostic(Diagnostic.Create(
            Descriptor, value.GetLocation(), Literals.Fix(value, meant is null ? null : meant + written.Substring(id.Length)), id, meant is null ? "" : $"; did you mean \"{meant}\"?"));
    }

    /// <summary>The record of one's own that a text names; null for another publisher's, for an item of the record in which it stands, and for what is no id.</summary>
    private static string? IdIn(string call, string text)
    {
        var id = text.IndexOf('#') is >= 0 and var hash ? text.Substring(0, hash) : text;
        var isValid = call switch
        {
            "RecordId.Parse" => RecordId.TryParse(text, out _),
            "Reference.Parse" => Reference.TryParse(text, out _),
            "Citation.Parse" => Citation.TryParse(text, out _),
            _ => false,
        };
        return isValid && id.Length > 0 && id.IndexOf('/') < 0 ? id : null;
    }
}
