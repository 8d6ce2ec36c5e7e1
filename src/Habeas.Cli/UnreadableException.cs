using System;

namespace Habeas.Cli;

/// <summary>Something that the command cannot do without cannot be read; the message says what and why.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
