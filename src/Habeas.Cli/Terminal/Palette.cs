namespace Habeas.Cli;

/// <summary>Colours, or none: then every method returns its text as it is.</summary>
internal sealed class Palette
{
    /// <summary>What can stand behind <c>--color</c>.</summary>
    public static readonly string[] Choices = ["auto", "always", "never"];

    private readonly Terminal? _terminal;
    private bool? _isColoured;

    private Palette(bool isColoured) => _isColoured = isColoured;

    private Palette(Terminal terminal) => _terminal = terminal;

    public static Palette Plain { get; } = new(false);

    public bool IsColoured => _isColoured ??= _terminal!.Understands(_terminal.OutputIsTerminal) && string.IsNullOrEmpty(_terminal.Variable("NO_COLOR"));

    /// <summary>The palette for what <c>--color</c> says. <c>auto</c> means colour on a terminal, unless <c>NO_COLOR</c> is set to anything.</summary>
    public static Palette For(string choice, Terminal terminal) => choice switch
    {
        "always" => new Palette(true),
        "never" => Plain,
        _ => new Palette(terminal),
    };

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    public string Code(string text) => Paint("36", text);

    public string Removed(string text) => Paint("31", text);

    public string Added(string text) => Paint("32", text);

    public string Of(Severity severity, string text) => Paint(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Paint(string code, string text) => IsColoured ? $"\e[{code}m{text}\e[0m" : text;
}
