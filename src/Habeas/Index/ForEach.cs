using System;

namespace Habeas.Index;

/// <summary>Does something for each number below a count, in any order, on one thread or on several: what is done for one number must not depend on what was done for another.</summary>
/// <param name="count">How many there are.</param>
/// <param name="newBody">Called once on each thread: makes what does it there, with memory of its own.</param>
internal delegate void ForEach(int count, Func<Action<int>> newBody);
