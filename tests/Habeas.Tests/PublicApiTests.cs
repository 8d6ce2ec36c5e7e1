using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using Xunit;

namespace Habeas.Tests;

public sealed class PublicApiTests
{
    [Trait("Category", "Committed")]
    [Fact]
    public void The_public_API_is_the_committed_one() => Committed.Says(Checkout.Path("src", "Habeas", "PublicApi.txt"), string.Join('\n', Api()) + "\n");

    /// <summary>What every value has and nobody looks up.</summary>
    private static readonly string[] Boilerplate = [".Equals(", ".GetHashCode()", ".ToString()", ".op_Equality(", ".op_Inequality(", ".CompareTo("];

    /// <summary>A line for each public type and member, sorted.</summary>
    private static IEnumerable<string> Api() =>
        typeof(HabeasChecker).Assembly.GetExportedTypes()
            .SelectMany(type => Members(type).Prepend(Describe(type)))
            .Where(line => !Boilerplate.Any(line.Contains))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Describe(Type type)
    {
        var what = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsSealed ? "sealed class" : type.IsAbstract ? "abstract class" : "class";
        return $"{Name(type)}: {what}{(type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? " : " + Name(parent) : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Declared).Where(field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName))
            yield return $"{Name(type)}.{field.Name}: {Name(field.FieldType)}";
        foreach (var property in type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)))
            yield return $"{Name(type)}.{property.Name}{Parameters(property.GetIndexParameters(), "[]")}: {Name(property.PropertyType)} {{{(IsVisible(property.GetMethod) ? " get;" : "")}{(IsVisible(property.SetMethod) ? IsInit(property) ? " init;" : " set;" : "")} }}";
        foreach (var method in type.GetMethods(Declared).Where(method => IsVisible(method) && !IsAccessor(method) && !method.Name.Contains('<', StringComparison.Ordinal)))
            yield return $"{Name(type)}.{method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "")}{Parameters(method.GetParameters(), "()")}: {Name(method.ReturnType)}{(method.IsStatic ? " (static)" : "")}";
        foreach (var constructor in type.GetConstructors(Declared).Where(IsVisible))
            yield return $"{Name(type)}.new{Parameters(constructor.GetParameters(), "()")}";
    }

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(PropertyInfo property) => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static string Parameters(ParameterInfo[] parameters, string brackets) =>
        parameters.Length == 0 && brackets == "[]" ? "" : brackets[0] + string.Join(", ", parameters.Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}")) + brackets[1];

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.IsGenericParameter || type.Namespace?.StartsWith("Habeas", StringComparison.Ordinal) != true ? type.Name : type.FullName!;
        var name = new StringBuilder(type.Namespace?.StartsWith("Habeas", StringComparison.Ordinal) == true ? type.Namespace + "." : "").Append(type.Name.Split('`')[0]);
        return name.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>').ToString();
    }
}
