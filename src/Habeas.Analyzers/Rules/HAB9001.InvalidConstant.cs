using Habeas.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Habeas.Analyzers;

internal sealed class InvalidConstant() : CodeRule("HAB9001", Severity.Error, "this throws when it runs: {0}")
{
    public override void Register(CompilationStartAnalysisContext start, CodeContext context) => start.RegisterOperationAction(
        operation => Guarded(operation.Operation.Syntax, operation.ReportDiagnostic, () => Check((IInvocationOperation)operation.Operation, operation, context)), OperationKind.Invocation);

    private void Check(IInvocationOperation call, OperationAnalysisContext operation, CodeContext context)
    {
        if (!ConstantCalls.TryGetArguments(call, context, out var name, out var arguments) || ConstantCalls.FaultOf(name, arguments) is not { } fault)
            return;
        var value = call.Arguments[0].Value.Syntax;
        var meant = arguments.Length == 1 && arguments[0] is string written ? Corrections.Of(name, written) : null;
        operation.ReportDiagnostic(Diagnostic.Create(Descriptor, value.GetLocation(), Literals.Fix(value, meant), fault));
    }
}
