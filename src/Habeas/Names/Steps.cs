using System;

namespace Habeas.Matching;

/// <summary>What it costs at least to get to each place of an alignment, and the last move of the way that costs least.</summary>
internal readonly ref struct Steps(Span<double> costs, Span<byte> moves, int width)
{
    private readonly Span<double> _costs = costs;
    private readonly Span<byte> _moves = moves;

    /// <summary>All places but the first are out of reach.</summary>
    public void Clear()
    {
        _costs.Fill(double.MaxValue);
        _costs[0] = 0;
        _moves.Clear();
    }

    public double CostAt(int i, int j) => _costs[i * width + j];

    /// <summary>How many letters of each word the last move takes.</summary>
    public (int Left, int Right) MoveTo(int i, int j) => (_moves[i * width + j] >> 4, _moves[i * width + j] & 15);

    public void Relax(int i, int j, int left, int right, double cost)
    {
        var to = (i + left) * width + j + right;
        var sum = _costs[i * width + j] + cost;
        if (sum >= _costs[to] - 1e-9)
            return;
        _costs[to] = sum;
        _moves[to] = (byte)((left << 4) | right);
    }

    /// <summary>Whether a place in the rows below one, as far as a move leads, costs no more than <paramref name="most"/>: else no way goes on.</summary>
    public bool GoesOn(int row, int reach, double most)
    {
        var from = (row + 1) * width;
        foreach (var cost in _costs.Slice(from, Math.Min(reach * width, _costs.Length - from)))
        {
            if (cost <= most)
                return true;
        }
        return false;
    }
}
