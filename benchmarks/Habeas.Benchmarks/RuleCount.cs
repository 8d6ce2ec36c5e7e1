using System.Linq;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>How many rules are asked about the record that has been read: counted by what each says that it is about, apart from the run itself, which keeps no count.</summary>
internal sealed class RuleCount
{
    private readonly (ulong Needs, bool Always)[][] _byShape;

    public RuleCount(FolderSettings settings)
    {
        var wanted = Catalogue.RecordRules.Where(rule => settings.SeverityOf(rule.Info) != Severity.Off).ToArray();
        _byShape = [.. Tables.Shapes.Select(shape => wanted
            .Where(rule => rule.Shapes.Any(shape.Is))
            .Select(rule => (Needs: shape.MaskOf([.. rule.Needs]), Always: rule.Needs.Count == 0))
            .ToArray())];
    }

    /// <summary>Rules times the objects that they are asked about.</summary>
    public int Of(Tape tape)
    {
        var count = 0;
        foreach (var at in tape.Objects)
        {
            var presence = tape.PresenceOf(at, tape.ShapeOf(at));
            foreach (var (needs, always) in _byShape[tape.TypeOf(at)])
                count += always || (presence & needs) != 0 ? 1 : 0;
        }
        return count;
    }
}
