using System.IO;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

public sealed class ConsumerTests(Feed feed)
{
    [Fact]
    public void A_program_that_knows_only_the_package_reads_changes_checks_and_writes_every_kind_of_record()
    {
        var folder = feed.NewFolder("consumer");
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Habeas" Version="[{feed.Version}]" />
              </ItemGroup>
            </Project>
            """);
        File.Copy(Checkout.Path("tests", "Habeas.TrimSmoke", "Program.cs"), Path.Combine(folder, "Program.cs"));
        Dotnet.Run(folder, feed.Variables, "build", "-nodeReuse:false", "-o", "out");
        var written = Path.Combine(folder, "written");
        var (code, output, error) = Dotnet.Start(folder, null, Path.Combine("out", "Consumer.dll"), Samples.Seeds, written);
        SeedsDated.AreIn(written, code, output, error);
    }
}
