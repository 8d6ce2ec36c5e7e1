using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>
/// Where ids stand in the lines of streams: any of very many people may turn out to be called like another, and a place with its text would take twenty times as much.
/// What an id says is in the index.
/// </summary>
internal sealed class IdPlaces
{
    private const string Pointer = "/id";

    /// <summary>In the order of inputs and lines, as they are read.</summary>
    private readonly List<Place> _places = [];

    /// <summary>Keeps the place; false for one that is not that of the id of the record that fills its line.</summary>
    public bool TryAdd(Spot spot, Location location)
    {
        if (location.Pointer != Pointer || location.Line != spot.Record + 1 || location.EndLine != location.Line || (_places.Count > 0 && Compare(_places[_places.Count - 1], spot) >= 0))
            return false;
        _places.Add(new Place(spot.Input, spot.Record, spot.Start, location.Column, location.EndColumn));
        return true;
    }

    public bool Holds(Spot spot) => Find(spot) >= 0;

    /// <summary>The place in full.</summary>
    /// <param name="spot">One that is held.</param>
    /// <param name="name">The name of the input.</param>
    public Location LocationOf(Spot spot, string? name)
    {
        var place = _places[Find(spot)];
        return new Location(name, spot.Record + 1, place.Column, spot.Record + 1, place.EndColumn, Pointer);
    }

    private int Find(Spot spot)
    {
        int from = 0, to = _places.Count;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (Compare(_places[middle], spot) < 0)
                from = middle + 1;
            else
                to = middle;
        }
        return from < _places.Count && Compare(_places[from], spot) == 0 ? from : -1;
    }

    private static int Compare(in Place place, Spot spot) =>
        place.Input != spot.Input ? place.Input.CompareTo(spot.Input) : place.Record != spot.Record ? place.Record.CompareTo(spot.Record) : place.Start.CompareTo(spot.Start);

    private readonly record struct Place(int Input, int Record, int Start, int Column, int EndColumn);
}
