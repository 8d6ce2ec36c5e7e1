using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>
/// So many threads, the calling one among them. The others begin when there is first something for them to do, wait for more, and end with this. They are our own: those of the pool may all be
/// waiting for what is done here.
/// </summary>
internal sealed class Workers(int count) : IThreads, IDisposable
{
    /// <summary>What nobody has begun yet.</summary>
    private readonly Queue<Task> _tasks = new();

    private int _idle;
    private bool _isOver;

    public int Count => count;

    /// <summary>Does the work on each thread, and returns when all are done. A fault on any of them is thrown here, when the others have ended.</summary>
    /// <param name="work">Is told whether it is the calling thread that does it.</param>
    public void Run(Action<bool> work)
    {
        var others = new Task[count - 1];
        for (var i = 0; i < others.Length; i++)
            others[i] = Start(() => work(false));
        try
        {
            work(true);
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }
    }

    public Action Begin(Action work) => count == 1 ? work : Start(work).GetAwaiter().GetResult;

    public void ForEach(int parts, Func<Action<int>> newBody)
    {
        var next = -1;
        if (count == 1 || parts < 2)
            Work();
        else
            Run(_ => Work());

        void Work()
        {
            var body = newBody();
            int part;
            while ((part = Interlocked.Increment(ref next)) < parts)
                body(part);
        }
    }

    public void Dispose()
    {
        lock (_tasks)
        {
            _isOver = true;
            Monitor.PulseAll(_tasks);
        }
    }

    private Task Start(Action work)
    {
        var task = new Task(work);
        lock (_tasks)
        {
            _tasks.Enqueue(task);
            if (_tasks.Count > _idle)
                new Thread(DoTasks) { IsBackground = true }.Start();
            else
                Monitor.Pulse(_tasks);
        }
        return task;
    }

    private void DoTasks()
    {
        while (Next() is { } task)
            task.RunSynchronously(TaskScheduler.Default);
    }

    private Task? Next()
    {
        lock (_tasks)
        {
            _idle++;
            while (_tasks.Count == 0 && !_isOver)
                Monitor.Wait(_tasks);
            _idle--;
            return _tasks.Count > 0 ? _tasks.Dequeue() : null;
        }
    }
}
