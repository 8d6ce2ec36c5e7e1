using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Items that references from other records can lead to.</summary>
internal static class ItemFacts
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Collect(Tape tape, int at, FactCollector to)
    {
        var id = new StatementView(tape, at).Id;
        if (!id.IsPresent)
            return;
        var (earliest, latest) = AfterFacts.DaysOf(tape, at);
        to.Define(id, earliest, latest);
    }
}
