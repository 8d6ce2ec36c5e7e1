using System;
using System.Linq;
using Habeas.Index;
using Xunit;

namespace Habeas.Tests.Index;

/// <summary>Sorts of facts are named twice, as flags and as tables: a rule that asks for the wrong one would be silent.</summary>
public sealed class FactSortsTests
{
    [Fact]
    public void Each_table_has_the_sort_of_its_name_and_no_sort_is_left_over()
    {
        var tables = new FactTables();
        var sorts = typeof(FactTables).GetProperties()
            .Where(static property => typeof(FactTable).IsAssignableFrom(property.PropertyType))
            .ToDictionary(static property => property.Name, property => ((FactTable)property.GetValue(tables)!).Sort);
        FactSorts[] noFacts = [FactSorts.None, FactSorts.References, FactSorts.Repeated, FactSorts.People, FactSorts.Signatures, FactSorts.Texts];

        Assert.All(sorts, static named => Assert.Equal(named.Key, named.Value.ToString()));
        Assert.Equal(Enum.GetValues<FactSorts>().Except(noFacts).Order(), sorts.Values.Order());
    }

    [Fact]
    public void Each_sort_is_one_bit_of_its_own()
    {
        var sorts = Enum.GetValues<FactSorts>();

        Assert.Equal(Enum.GetNames<FactSorts>().Length, sorts.Distinct().Count());
        Assert.All(sorts.Where(static sort => sort != FactSorts.None), static sort => Assert.True(int.IsPow2((int)sort), sort.ToString()));
    }
}
