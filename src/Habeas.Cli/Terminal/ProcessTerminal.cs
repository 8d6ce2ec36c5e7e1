using System;
using System.IO;
using System.Text;

namespace Habeas.Cli;

/// <summary>The terminal or pipes that this process was started with. Each is opened, and asked what it is, when somebody wants to know: that takes a while, and most runs only print a line.</summary>
internal sealed class ProcessTerminal : Terminal
{
    private Stream? _input;
    private Stream? _output;
    private bool? _outputIsTerminal;

    public ProcessTerminal() => Variable = Environment.GetEnvironmentVariable;

    public override Stream Input => _input ??= StandardInput.Open();

    public override Stream Output => _output ??= OpenOutput();

    public override TextWriter Error => Console.Error;

    public override bool OutputIsTerminal => _outputIsTerminal ??= !Console.IsOutputRedirected;

    public override bool ErrorIsTerminal => !Console.IsErrorRedirected;

    public override int Width => OutputIsTerminal ? WindowWidth() : DefaultWidth;

    private Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() && OutputIsTerminal)
            Console.OutputEncoding = Encoding.UTF8;
        // The stream takes the lock of this writer whenever it writes. The writer would be made for that alone, after a search for what encoding the terminal has.
        Console.SetOut(TextWriter.Null);
        return Console.OpenStandardOutput();
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
