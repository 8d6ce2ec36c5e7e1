using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;

namespace Habeas.Analyzers.Code;

/// <summary>
/// Calls that make a value of the library from constants. The value types are compiled into the analyzer, so that what they would throw when the program runs is
/// found by running them.
/// </summary>
internal static class ConstantCalls
{
    private static readonly Dictionary<string, Action<object[]>> Calls = new()
    {
        ["EdtfDate.Parse"] = static arguments => EdtfDate.Parse((string)arguments[0]),
        ["TimeOfDay.Parse"] = static arguments => TimeOfDay.Parse((string)arguments[0]),
        ["Quantity.Parse"] = static arguments => Quantity.Parse((string)arguments[0]),
        ["Quantity.FromCount"] = static arguments => Quantity.FromCount(Convert.ToInt64(arguments[0], System.Globalization.CultureInfo.InvariantCulture)),
        ["RecordId.Parse"] = static arguments => RecordId.Parse((string)arguments[0]),
        ["Reference.Parse"] = static arguments => Reference.Parse((string)arguments[0]),
        ["Citation.Parse"] = static arguments => Citation.Parse((string)arguments[0]),
        ["CalendarDay.FromDate"] = static arguments => CalendarDay.FromDate((int)arguments[0], (int)arguments[1], (int)arguments[2]),
        ["LanguageText.En"] = static arguments => LanguageText.En((string)arguments[0]),
        ["LanguageText.Of"] = static arguments => LanguageText.Of((string)arguments[0], (string)arguments[1]),
        ["LanguageText.With"] = static arguments => LanguageText.Empty.With((string)arguments[0], (string)arguments[1]),
    };

    /// <summary>Whether a call has this name and all its arguments are constants; they come in the order of the parameters.</summary>
    public static bool TryGetArguments(IInvocationOperation call, CodeContext context, out string name, out object[] arguments)
    {
        name = context.NameOf(call.TargetMethod.ContainingType, "Habeas") is { } type ? type + "." + call.TargetMethod.Name : "";
        arguments = [];
        if (!Calls.ContainsKey(name))
            return false;
        var values = call.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal ?? 0).Select(static argument => argument.Value.ConstantValue).ToArray();
        if (!Array.TrueForAll(values, static value => value is { HasValue: true, Value: not null }))
            return false;
        arguments = Array.ConvertAll(values, static value => value.Value!);
        return true;
    }

    /// <summary>What the call would throw, in words; null when it returns.</summary>
    public static string? FaultOf(string name, object[] arguments)
    {
        try
        {
            Calls[name](arguments);
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return $"{name} does not take {string.Join(", ", arguments)}";
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            var message = exception.Message;
            var parameter = message.IndexOf(" (Parameter ", StringComparison.Ordinal);
            return parameter < 0 ? message.Split('\r', '\n')[0] : message.Substring(0, parameter);
        }
    }
}
