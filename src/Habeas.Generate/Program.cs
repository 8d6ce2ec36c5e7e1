using System;
using System.IO;
using System.Linq;
using Habeas.Generate;

// Rewrites the committed files that follow from the record types and code lists; with --check only says which are stale.
var root = Repository.Find(AppContext.BaseDirectory);
if (root is null)
{
    Console.Error.WriteLine("Domain.sln was not found in any folder above the program.");
    return 3;
}
var files = Output.All(root);
var stale = files.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Content).ToList();
var check = args.Contains("--check");
foreach (var file in stale)
{
    Console.WriteLine((check ? "stale: " : "written: ") + Path.GetRelativePath(root, file.Path));
    if (check)
        continue;
    Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
    File.WriteAllText(file.Path, file.Content);
}
return check && stale.Count > 0 ? 1 : 0;
