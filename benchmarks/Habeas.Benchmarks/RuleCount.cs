using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>How many rules are asked about the record that has been read.</summary>
internal sealed class RuleCount(FolderSettings settings)
{
    private readonly TasksByShape<ShapeRule> _rules = Catalogue.RulesUnder(settings);

    /// <summary>Rules times the objects that they are asked about.</summary>
    public int Of(Tape tape)
    {
        var count = 0;
        foreach (var at in tape.Objects)
            count += _rules[tape.TypeOf(at)].CountAsked(tape, at);
        return count;
    }
}
