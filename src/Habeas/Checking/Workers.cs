using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>
/// So many threads, the calling one among them. The others begin when there is first something for them to do, wait for more, and end with this. They are our own: those of the pool may all be
/// waiting for what is done here. Who waits for work to be done helps with other work meanwhile, so that there are never more threads at work than there are to be.
/// </summary>
internal sealed class Workers(int count) : IThreads, IDisposable
{
    /// <summary>So often a thread looks for work before it sleeps, a tenth or two of a millisecond: where processors are shared with others, one that sleeps is given back late.</summary>
    private const int Looks = 200;

    private readonly object _gate = new();

    /// <summary>What another thread may still join.</summary>
    private readonly List<Job> _open = [];

    /// <summary>How many there are of these, for who looks without the lock.</summary>
    private volatile int _openJobs;

    private int _begun;
    private int _idle;
    private bool _isOver;

    public int Count => count;

    /// <summary>Does the work on the calling thread and on each other that comes before that has done its part, and returns when all are done. A fault on any of them is thrown here, when the others have ended.</summary>
    /// <param name="work">Is told whether it is the calling thread that does it.</param>
    public void Run(Action<bool> work)
    {
        var others = Open(new Job(() => work(false), count - 1));
        try
        {
            work(true);
        }
        finally
        {
            Close(others);
        }
    }

    public Action Begin(Action work)
    {
        if (count == 1)
            return work;
        var job = Open(new Job(work, 1));
        return () =>
        {
            if (TryJoin(job))
                Do(job);
            Close(job);
        };
    }

    public void ForEach(int parts, Func<Action<int>> newBody)
    {
        var next = -1;
        if (count == 1 || parts < 2)
            Work();
        else
            Run(_ => Work());

        void Work()
        {
            Action<int>? body = null;
            int part;
            while ((part = Interlocked.Increment(ref next)) < parts)
                (body ??= newBody())(part);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Lets other threads join.</summary>
    private Job Open(Job job)
    {
        lock (_gate)
        {
            _open.Add(job);
            _openJobs = _open.Count;
            for (var idle = _idle; idle < job.Places && _begun < count - 1; idle++, _begun++)
                new Thread(() => Help(null)) { IsBackground = true }.Start();
            Monitor.PulseAll(_gate);
        }
        return job;
    }

    /// <summary>Lets nobody join any more, and returns when those who have are done.</summary>
    private void Close(Job job)
    {
        lock (_gate)
        {
            _open.Remove(job);
            _openJobs = _open.Count;
        }
        Help(job);
        job.Fault?.Throw();
    }

    /// <summary>Does whatever there is to do until nobody is at this job; until there will be nothing more to do, if there is none.</summary>
    private void Help(Job? until)
    {
        while (Next(until) is { } job)
            Do(job);
    }

    private Job? Next(Job? until)
    {
        for (var i = 0; i < Looks && _openJobs == 0 && until is not { Doing: 0 }; i++)
            Thread.SpinWait(20);
        lock (_gate)
        {
            while (until is null ? !_isOver : until.Doing > 0)
            {
                if (_open.Count > 0 && _open[_open.Count - 1] is var job && TryJoin(job))
                    return job;
                _idle++;
                Monitor.Wait(_gate);
                _idle--;
            }
            return null;
        }
    }

    private bool TryJoin(Job job)
    {
        lock (_gate)
        {
            if (job.Places == 0)
                return false;
            job.Doing++;
            if (--job.Places == 0)
                _open.Remove(job);
            _openJobs = _open.Count;
            return true;
        }
    }

    private void Do(Job job)
    {
        ExceptionDispatchInfo? fault = null;
        try
        {
            job.Work();
        }
        catch (Exception exception)
        {
            fault = ExceptionDispatchInfo.Capture(exception);
        }
        lock (_gate)
        {
            job.Fault ??= fault;
            if (--job.Doing == 0)
                Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Work that some threads may join.</summary>
    private sealed class Job(Action work, int places)
    {
        private volatile int _doing;

        public Action Work { get; } = work;

        /// <summary>How many more threads may join.</summary>
        public int Places { get; set; } = places;

        /// <summary>How many threads are at it.</summary>
        public int Doing
        {
            get => _doing;
            set => _doing = value;
        }

        /// <summary>What the first that failed threw.</summary>
        public ExceptionDispatchInfo? Fault { get; set; }
    }
}
