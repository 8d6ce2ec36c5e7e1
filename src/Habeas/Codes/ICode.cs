namespace Habeas.Codes;

/// <summary>A code of one of the format's lists.</summary>
/// <typeparam name="T">The type of the code itself.</typeparam>
public interface ICode<T>
    where T : struct, ICode<T>
{
    /// <summary>The code as it is written; empty for the default value.</summary>
    string Value { get; }

    /// <summary>The code that is written so, known or not.</summary>
    /// <exception cref="System.ArgumentException">The code is empty.</exception>
    T Create(string value);
}
