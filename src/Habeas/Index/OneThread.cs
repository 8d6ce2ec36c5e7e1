using System;

namespace Habeas.Index;

/// <summary>The calling thread and no other.</summary>
internal sealed class OneThread : IThreads
{
    public static readonly OneThread Instance = new();

    public void ForEach(int count, Func<Action<int>> newBody)
    {
        var body = newBody();
        for (var i = 0; i < count; i++)
            body(i);
    }

    /// <summary>What is begun is done when it is waited for.</summary>
    public Action Begin(Action work) => work;
}
