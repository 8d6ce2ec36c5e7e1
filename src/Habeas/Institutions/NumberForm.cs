using System;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>
/// A number compared with all forms that its scheme has. Of forms that held at different times those count that are known to have held on the day;
/// a number that fits one of which that is not known is only possibly wrong.
/// </summary>
internal ref struct NumberForm
{
    private readonly ReadOnlySpan<byte> _number;
    private readonly long _scheme;
    private bool _fitsCertain;
    private bool _fitsPossible;
    private bool _anyCertain;

    public NumberForm(ReadOnlySpan<byte> number, long scheme)
        : this()
    {
        _number = number;
        _scheme = scheme;
        Name = "";
    }

    /// <summary>True when somebody says how such numbers look.</summary>
    public bool IsStated { get; private set; }

    /// <summary>Whose numbers have the form that it should have.</summary>
    public string Name { get; private set; }

    private Demand? _form;

    /// <summary>A number of that form; where none can be given, the pattern itself.</summary>
    public readonly string Sample => _form?.Pattern?.Sample() is { Length: > 0 } sample ? sample : _form?.PatternText ?? "";

    public readonly bool IsWrong => IsStated && !_fitsCertain && (_anyCertain || !_fitsPossible);

    public readonly bool IsOnlyPossible => !_anyCertain || _fitsPossible;

    /// <summary>Compares it with the forms that a body gives to texts of a type tabled within a span of days.</summary>
    public void Compare(Institution body, long type, int first, int last)
    {
        foreach (var demand in body.On(RequirementCodes.Number))
        {
            if (demand.Scheme == _scheme && demand.IsFor(type))
                Compare(demand, body, demand.On(first, last));
        }
    }

    /// <summary>Compares it with the forms that any body known to us gives, whatever the type and day.</summary>
    public void CompareWithAll()
    {
        foreach (var (demand, body) in EmbeddedRecords.Default.FormsOf(_scheme))
            Compare(demand, body, Certainty.Certainly);
    }

    private void Compare(Demand demand, Institution body, Certainty holds)
    {
        if (holds == Certainty.Never || demand.Pattern is null)
            return;
        var fits = demand.Pattern.Fits(_number);
        _fitsCertain |= fits && holds == Certainty.Certainly;
        _fitsPossible |= fits;
        _anyCertain |= holds == Certainty.Certainly;
        if (!IsStated || holds == Certainty.Certainly)
            (_form, Name) = (demand, body.Name);
        IsStated = true;
    }
}
