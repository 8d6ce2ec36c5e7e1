using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Habeas.Cli;

/// <summary>A bar on standard error while files are checked. Stays away from short runs and from everything that is no terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Cells = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Terminal _terminal;
    private readonly int _total;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private TextWriter? _output;
    private bool _isShown;

    public ProgressBar(Terminal terminal, int total)
    {
        _terminal = terminal;
        _total = total;
    }

    /// <summary>Says how many files are done.</summary>
    public void Show(int done)
    {
        if (_clock.Elapsed < _next || (_output is null && !Begin()))
            return;
        _next = _clock.Elapsed + Pause;
        _isShown = true;
        var full = _total == 0 ? Cells : (int)((long)Cells * done / _total);
        _output!.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string(' ', Cells - full)}] {done:N0} of {_total:N0} files"));
        _output!.Flush();
    }

    /// <summary>Most runs are over before anybody needs to know where standard error leads.</summary>
    private bool Begin()
    {
        if (!_terminal.Understands(_terminal.ErrorIsTerminal))
        {
            _next = TimeSpan.MaxValue;
            return false;
        }
        _output = _terminal.Error;
        Console.CancelKeyPress += Clear;
        return true;
    }

    public void Dispose()
    {
        Clear(null, null);
        if (_output is not null)
            Console.CancelKeyPress -= Clear;
    }

    /// <summary>Leaves a clean line behind, also when the run is broken off.</summary>
    private void Clear(object? sender, ConsoleCancelEventArgs? args)
    {
        if (_isShown)
            _output!.Write("\r\e[K");
        _isShown = false;
    }
}
