using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using Habeas.Rules;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>
/// <see cref="Ahead"/> makes what is static on a second thread. Where the initialisers of two types need each other, the runtime lets one of two threads see the other type before it is made:
/// a null reference in one start of many thousands, which no other test would find.
/// </summary>
public class StaticInitialisersTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Ours = [typeof(RecordChecker).Assembly, typeof(Ahead).Assembly];
    private static readonly OpCode[] OpCodes = [.. typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (OpCode)field.GetValue(null)!)];
    private static readonly Dictionary<byte, OpCode> Short = OpCodes.Where(static code => code.Size == 1).ToDictionary(static code => (byte)code.Value);
    private static readonly Dictionary<byte, OpCode> Long = OpCodes.Where(static code => code.Size == 2).ToDictionary(static code => (byte)code.Value);

    /// <summary>By name and number of parameters what a call of a virtual method may lead to.</summary>
    private static readonly ILookup<(string, int), MethodBase> Virtuals = Ours.SelectMany(static assembly => assembly.GetTypes()).SelectMany(static type => type.GetMethods(All))
        .Where(static method => method.IsVirtual).ToLookup(static method => (NameOf(method), method.GetParameters().Length), static method => (MethodBase)method);

    [Fact]
    public void No_two_of_them_need_each_other()
    {
        var needs = Ours.SelectMany(static assembly => assembly.GetTypes()).Where(static type => type.TypeInitializer is not null).ToDictionary(static type => type, NeedsOf);
        Assert.Contains(needs[typeof(Catalogue)], static type => type.Name == "FolderSettings");
        Assert.InRange(needs.Values.Sum(static needed => needed.Count), 100, int.MaxValue);
        // What needs nothing that is left can be made; in a cycle each needs another.
        for (var before = int.MaxValue; needs.Count < before;)
        {
            before = needs.Count;
            foreach (var made in needs.Where(one => !one.Value.Any(needs.ContainsKey)).Select(static one => one.Key).ToList())
                needs.Remove(made);
        }
        Assert.Empty(needs.Keys.Select(static type => type.FullName));
    }

    /// <summary>The types whose static fields are touched, as far as calls can be followed, while that of a type are made.</summary>
    private static HashSet<Type> NeedsOf(Type type)
    {
        var needed = new HashSet<Type>();
        var seen = new HashSet<MethodBase>();
        var open = new Stack<MethodBase>([type.TypeInitializer!]);
        while (open.TryPop(out var method))
        {
            if (!seen.Add(method))
                continue;
            foreach (var member in MembersIn(method))
            {
                if (member is FieldInfo { IsStatic: true, IsLiteral: false } field && Definition(field.DeclaringType!) is { TypeInitializer: not null } owner && owner != type)
                    needed.Add(owner);
                if (member is not MethodBase called)
                    continue;
                open.Push(called.Module.ResolveMethod(called.MetadataToken)!);
                foreach (var other in called.IsVirtual ? Virtuals[(NameOf(called), called.GetParameters().Length)] : [])
                    open.Push(other);
            }
        }
        return needed;
    }

    /// <summary>The methods and fields of ours that the code of a method names.</summary>
    private static IEnumerable<MemberInfo> MembersIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var operation = code[at] == 0xFE ? Long[code[at + 1]] : Short[code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(code, at), method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : []) is { } member
                && Ours.Contains((member as Type ?? member.DeclaringType!).Assembly))
            {
                yield return member;
            }
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>Without the interface that it is of.</summary>
    private static string NameOf(MethodBase method) => method.Name[(method.Name.LastIndexOf('.') + 1)..];
}
