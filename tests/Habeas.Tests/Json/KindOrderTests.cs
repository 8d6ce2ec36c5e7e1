using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Json;

public sealed class KindOrderTests
{
    [Fact]
    public void Ids_and_the_code_list_count_the_kinds_alike() =>
        Assert.Equal(CodeSet.Default[CodeTables.Kind].Names, IdGrammar.Kinds.ToArray());
}
