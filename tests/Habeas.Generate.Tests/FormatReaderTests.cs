using System;
using System.IO;
using System.Linq;
using Habeas.Generate.CodeLists;
using Habeas.Generate.Emit;
using Habeas.Generate.Model;
using Xunit;

namespace Habeas.Generate.Tests;

public sealed class FormatReaderTests
{
    private static readonly Format Model = Read();

    [Fact]
    public void Kind_and_id_come_first_and_common_properties_last()
    {
        var names = Model["Case"].Properties.Select(property => property.Name).ToList();
        Assert.Equal(["kind", "id", "subject"], names.Take(3));
        Assert.Equal("note", names[^1]);
    }

    [Fact]
    public void Slots_of_a_base_are_the_same_in_all_that_extend_it()
    {
        foreach (var type in Model.Types.Where(type => type.Base is not null))
        {
            foreach (var inherited in Model[type.Base!].Properties)
                Assert.Equal(inherited.Slot, type.Properties.Single(property => property.Name == inherited.Name).Slot);
        }
    }

    [Fact]
    public void Slots_of_a_type_are_all_different()
    {
        foreach (var type in Model.Types)
            Assert.Equal(Enumerable.Range(1, type.Properties.Count), type.Properties.Select(property => property.Slot).Order());
    }

    [Fact]
    public void A_property_name_has_one_kind_of_value_everywhere()
    {
        // An item's id is a slug where a record's is whole, and a manifest's own words are no record's.
        var kinds = Model.Types.Where(type => type.Name is not ("Manifest" or "CodeEntry")).SelectMany(type => type.Properties)
            .Where(property => property.Name != "id")
            .GroupBy(property => property.Name)
            .Where(group => group.Select(property => property.Value.Kind).Distinct().Count() > 1)
            .Select(group => group.Key + ": " + string.Join(", ", group.Select(property => property.Value.Kind).Distinct()));
        Assert.Empty(kinds);
    }

    [Fact]
    public void Every_type_and_property_is_documented() =>
        Assert.All(Model.Types, type =>
        {
            Assert.NotEmpty(type.Summary);
            Assert.All(type.Properties, property => Assert.NotEmpty(property.Summary));
        });

    private static Format Read()
    {
        var source = Path.Combine(Repository.Find(AppContext.BaseDirectory)!, "src", "Habeas");
        var lists = CodeListFile.ReadAll(Path.Combine(source, "Codes"));
        return FormatReader.Read(source, CodesEmitter.Emit(lists), lists);
    }
}
