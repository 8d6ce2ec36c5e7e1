using System;
using Habeas;

var result = new HabeasChecker().CheckFiles(args);
foreach (var finding in result.Findings)
    Console.WriteLine(finding);
Console.WriteLine(result.Summary);
return result.Summary.Errors > 0 ? 1 : 0;
