using System;
using System.Collections.Generic;
using System.Threading;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>
/// Checks documents on several threads and gives out the results in the order of the inputs, on the calling thread, which checks as well while nothing is ready.
/// Few batches are under way at a time, however many inputs there are, and what they needed is used again.
/// </summary>
internal sealed class OrderedWork
{
    /// <summary>Fewer files than this are not worth a thread.</summary>
    private const int FewestForThreads = 8;

    /// <summary>So many batches a thread may be checked ahead of the one that is given out next.</summary>
    private const int AheadOfThread = 4;

    private readonly IReadOnlyList<Input> _inputs;
    private readonly Func<DocumentChecker> _newChecker;
    private readonly Workers _workers;
    private readonly Batch[] _ahead;
    private readonly object _gate = new();
    private readonly BatchSize _size = new();

    /// <summary>How many batches have been begun and given out, and which input comes next.</summary>
    private int _begun;
    private int _given;
    private int _next;

    /// <summary>Whether a thread has failed.</summary>
    private bool _isOver;

    /// <param name="inputs">What is checked.</param>
    /// <param name="workers">The threads.</param>
    /// <param name="newChecker">Makes a checker for one thread.</param>
    public OrderedWork(IReadOnlyList<Input> inputs, Workers workers, Func<DocumentChecker> newChecker)
    {
        (_inputs, _newChecker, _workers) = (inputs, newChecker, workers);
        _ahead = new Batch[AheadOfThread * workers.Count];
    }

    /// <summary>Checks all inputs but those of lines.</summary>
    /// <param name="give">Gets the number of each input, in order, with its result and its facts, which are good until it returns; no result for an input of lines.</param>
    public void Run(Action<int, DocumentResult?, FactSheet> give)
    {
        if (_inputs.Count < FewestForThreads || _workers.Count == 1)
            CheckAlone(give);
        else
            _workers.Run(isCaller => Work(isCaller ? give : null));
    }

    private void CheckAlone(Action<int, DocumentResult?, FactSheet> give)
    {
        var (checker, facts) = (_newChecker(), new FactSheet());
        for (var i = 0; i < _inputs.Count; i++)
        {
            give(i, _inputs[i].IsLines ? null : checker.Check(_inputs[i], facts), facts);
            facts.Clear();
        }
    }

    /// <summary>What each thread does: the calling one gives out besides.</summary>
    private void Work(Action<int, DocumentResult?, FactSheet>? give)
    {
        try
        {
            if (give is not null)
                GiveAll(give);
            else
                CheckAhead();
        }
        catch
        {
            // Nobody is to wait for a batch that will never be ready, nor for one to be given out.
            lock (_gate)
            {
                _isOver = true;
                Monitor.PulseAll(_gate);
            }
            throw;
        }
    }

    private void CheckAhead()
    {
        var (checker, own) = (_newChecker(), new Stack<Batch>());
        while (Begin(own, mayWait: true) is { } batch)
            Check(batch, checker);
    }

    private void GiveAll(Action<int, DocumentResult?, FactSheet> give)
    {
        var (checker, own) = (_newChecker(), new Stack<Batch>());
        while (Ready(checker, own) is { } batch)
        {
            for (var i = 0; i < batch.Count; i++)
                give(batch.First + i, batch.Results[i], batch.Sheets[i]);
            lock (_gate)
            {
                _given++;
                batch.GiveBack();
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>The batch that is given out next, checked; null when all have been given out, or another thread has failed.</summary>
    private Batch? Ready(DocumentChecker checker, Stack<Batch> own)
    {
        while (true)
        {
            lock (_gate)
            {
                var batch = _ahead[_given % _ahead.Length];
                if (_given < _begun && batch.IsChecked)
                    return batch;
                if (_isOver || (_given == _begun && _next == _inputs.Count))
                    return null;
            }
            if (Begin(own, mayWait: false) is { } begun)
                Check(begun, checker);
            else
                WaitForNext();
        }
    }

    private void WaitForNext()
    {
        lock (_gate)
        {
            while (!_isOver && !_ahead[_given % _ahead.Length].IsChecked)
                Monitor.Wait(_gate);
        }
    }

    /// <summary>The next batch to check; null where there is none, or may not be one yet.</summary>
    /// <param name="own">Where the thread gets its batches back: what it has written is still near its processor.</param>
    /// <param name="mayWait">Whether it waits until there may be one.</param>
    private Batch? Begin(Stack<Batch> own, bool mayWait)
    {
        lock (_gate)
        {
            while (mayWait && !_isOver && _begun - _given == _ahead.Length)
                Monitor.Wait(_gate);
            if (_isOver || _next == _inputs.Count || _begun - _given == _ahead.Length)
                return null;
            var batch = own.Count > 0 ? own.Pop() : new Batch(own);
            _ahead[_begun++ % _ahead.Length] = batch;
            batch.Begin(_next, Math.Min(_size.Next, _inputs.Count - _next));
            _next += batch.Count;
            return batch;
        }
    }

    private void Check(Batch batch, DocumentChecker checker)
    {
        var before = checker.Bytes;
        batch.Clear();
        for (var i = 0; i < batch.Count; i++)
        {
            if (!_inputs[batch.First + i].IsLines)
                batch.Results[i] = checker.Check(_inputs[batch.First + i], batch.Sheets[i]);
        }
        lock (_gate)
        {
            batch.IsChecked = true;
            _size.Note(batch.Count, checker.Bytes - before);
            Monitor.PulseAll(_gate);
        }
    }
}
