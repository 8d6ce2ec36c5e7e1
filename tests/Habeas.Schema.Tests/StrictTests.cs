using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary><c>ajv compile --strict=true</c>, the command as partners run it.</summary>
public sealed class StrictTests
{
    [Fact]
    public async Task Ajv_compiles_every_contract_document_strictly()
    {
        var files = FormatSchema.Names.Select(static name => Path.Combine(Validators.Schemas, FormatSchema.FileName(name, SchemaEdition.Contract))).ToList();
        var said = await Validators.Node(Path.Combine("node_modules", "ajv-cli", "dist", "index.js"), "", ["compile", "--strict=true", "--spec=draft7", .. files.SelectMany(static file => new[] { "-s", file })]);
        Assert.Equal(files.Select(static file => $"schema {file} is valid"), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
