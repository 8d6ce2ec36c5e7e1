using System;
using System.Threading;
using System.Threading.Tasks;
using Habeas.Index;

namespace Habeas.Checking;

/// <summary>So many threads, the calling one among them.</summary>
internal sealed class Workers(int count) : IThreads
{
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

    /// <summary>On a thread of its own: those of the pool may all be waiting for what is done here.</summary>
    private static Task Start(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
