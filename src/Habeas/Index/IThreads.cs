using System;

namespace Habeas.Index;

/// <summary>Threads over which work for set rules can be spread. What comes of it never depends on how many there are.</summary>
internal interface IThreads
{
    /// <summary>Does something for each number below a count, in any order: what is done for one number must not depend on what was done for another.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="newBody">Called once on each thread: makes what does it there, with memory of its own.</param>
    void ForEach(int count, Func<Action<int>> newBody);

    /// <summary>Begins work beside what the caller does meanwhile, which must not touch the same things.</summary>
    /// <param name="work">The work.</param>
    /// <returns>Waits until it is done. To be called once.</returns>
    Action Begin(Action work);
}
