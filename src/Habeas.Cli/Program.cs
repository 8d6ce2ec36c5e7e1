using System;
using Habeas;
using Habeas.Cli.Commands;

if (args is ["show", ..])
    return ShowCommand.Create().Parse(args[1..]).Invoke();

var result = new HabeasChecker().CheckFiles(args);
foreach (var finding in result.Findings)
    Console.WriteLine(finding);
Console.WriteLine(result.Summary);
return result.Summary.Errors > 0 ? 1 : 0;
