using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace Habeas.Checking;

/// <summary>Checks documents on several threads and gives out the results in the order of the inputs.</summary>
internal sealed class OrderedWork : IDisposable
{
    /// <summary>Fewer files than this are not worth a thread.</summary>
    private const int FewestForThreads = 8;

    private readonly IReadOnlyList<Input> _inputs;
    private readonly DocumentResult?[] _results;
    private readonly object _gate = new();
    private readonly Func<DocumentChecker> _newChecker;
    private readonly DocumentChecker? _own;
    private readonly Task[] _tasks = [];
    private ExceptionDispatchInfo? _fault;
    private int _next = -1;

    public OrderedWork(IReadOnlyList<Input> inputs, CheckOptions options, SettingsCache settings, ExtensionChecks? extensions)
    {
        _inputs = inputs;
        _results = new DocumentResult?[inputs.Count];
        _newChecker = () => new DocumentChecker(options, settings, extensions);
        if (options.ThreadCount == 1 || inputs.Count < FewestForThreads)
        {
            _own = _newChecker();
            return;
        }
        _tasks = new Task[Math.Min(options.ThreadCount, inputs.Count)];
        for (var i = 0; i < _tasks.Length; i++)
            _tasks[i] = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The result of one input; waits for it. Each is given out once.</summary>
    public DocumentResult Result(int input)
    {
        if (_own is not null)
            return _own.Check(_inputs[input]);
        lock (_gate)
        {
            while (_results[input] is null)
            {
                _fault?.Throw();
                Monitor.Wait(_gate);
            }
            var result = _results[input]!;
            _results[input] = null;
            return result;
        }
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _next, _inputs.Count);
        Task.WaitAll(_tasks);
    }

    private void Work()
    {
        try
        {
            var checker = _newChecker();
            int input;
            while ((input = Interlocked.Increment(ref _next)) < _inputs.Count)
            {
                if (_inputs[input].IsLines)
                    continue;
                var result = checker.Check(_inputs[input]);
                lock (_gate)
                {
                    _results[input] = result;
                    Monitor.PulseAll(_gate);
                }
            }
        }
        catch (Exception exception)
        {
            // Whoever waits for a result is told; a thread of its own has nobody to throw to.
            lock (_gate)
            {
                _fault = ExceptionDispatchInfo.Capture(exception);
                Monitor.PulseAll(_gate);
            }
        }
    }
}
