using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>The facts of invented records.</summary>
internal static class Sheets
{
    public static List<FactSheet> Of(int records)
    {
        var sheets = new List<FactSheet>();
        var checker = new RecordChecker(new ReaderOptions());
        foreach (var document in Load.Of("set", new Synthetic().WholeSet().Take(records).Select(Encoding.UTF8.GetBytes)).Documents)
        {
            var sheet = new FactSheet();
            checker.Open(document, document.Length - Scan.Padding, null, FolderSettings.Default, sheet, found: 0);
            while (checker.Next())
            {
                if (checker.Reports.Count > 0)
                    throw new InvalidOperationException("a record that is to be valid is not");
            }
            sheets.Add(sheet);
        }
        return sheets;
    }
}
