using Habeas.Findings;
using Habeas.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Habeas.Analyzers.Code;

/// <summary>A rule about codes that are written out: <c>new EventCode("arrest")</c>.</summary>
/// <param name="id">The permanent id.</param>
/// <param name="severity">Where no configuration says otherwise.</param>
/// <param name="message">With places for the code, its list and what was probably meant.</param>
/// <param name="isOpen">Whether open lists are meant, or closed ones.</param>
internal abstract class UnknownCodeRule(string id, Severity severity, string message, bool isOpen) : CodeRule(id, severity, message)
{
    public sealed override void Register(CompilationStartAnalysisContext start, CodeContext context) => start.RegisterOperationAction(
        operation => Guarded(operation.Operation.Syntax, operation.ReportDiagnostic, () => Check((IObjectCreationOperation)operation.Operation, operation, context)), OperationKind.ObjectCreation);

    private void Check(IObjectCreationOperation creation, OperationAnalysisContext operation, CodeContext context)
    {
        if (creation.Arguments.Length != 1 || creation.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: string { Length: > 0 } code })
            return;
        var list = context.ListOf(creation.Type);
        if (list < 0 || CodeTables.IsOpen(list) != isOpen || context.Knows(list, code, operation.CancellationToken))
            return;
        var value = creation.Arguments[0].Value.Syntax;
        var meant = Nearest.Of(code, context.Codes(list, operation.CancellationToken));
        operation.ReportDiagnostic(Diagnostic.Create(
            Descriptor, value.GetLocation(), Literals.Fix(value, meant), code, CodeTables.Names[list], meant is null ? "" : $"; did you mean \"{meant}\"?"));
    }
}
