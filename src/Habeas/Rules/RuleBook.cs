using System;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// For each type of object the rules about it that are wanted under the same settings. Thread-safe: what belongs to a type is looked for when the first object of that type is met,
/// since most documents hold few types, and two threads that look at once find the same.
/// </summary>
internal sealed class RuleBook(FolderSettings settings)
{
    private readonly ShapeRules?[] _byType = new ShapeRules?[Tables.Shapes.Length];

    /// <summary>The rules about the type with this index in <see cref="Tables.Shapes"/>.</summary>
    public ShapeRules this[int type] => _byType[type] ?? Find(type);

    private ShapeRules Find(int type)
    {
        var wanted = Array.FindAll(Catalogue.RecordRules, rule => settings.SeverityOf(rule.Info) != Severity.Off);
        return _byType[type] = new ShapeRules(Tables.Shapes[type], wanted);
    }
}
