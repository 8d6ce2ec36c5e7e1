using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Habeas.Cli.Output;

/// <summary>
/// JUnit XML, which most build services read: a test case a file. Errors are its failures, one each; warnings and remarks, which fail nothing, stand in its <c>system-out</c>, one a line.
/// </summary>
internal sealed class JUnitOutput : FindingOutput
{
    public override void Write(CheckReport report, Stream output)
    {
        var byFile = report.Result.Findings.ToLookup(static finding => finding.Location.File ?? "");
        var summary = report.Result.Summary;
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });
        var time = summary.Elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        var failures = summary.Errors.ToString(CultureInfo.InvariantCulture);
        var tests = report.Inputs.Count.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, tests, failures, time);
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, tests, failures, time);
        foreach (var input in report.Inputs)
            WriteCase(xml, report.Root.PathOf(input.Name!), byFile[input.Name!]);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(XmlWriter xml, string tests, string failures, string time)
    {
        xml.WriteAttributeString("name", "habeas");
        xml.WriteAttributeString("tests", tests);
        xml.WriteAttributeString("failures", failures);
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        xml.WriteAttributeString("time", time);
    }

    private static void WriteCase(XmlWriter xml, string path, IEnumerable<Finding> findings)
    {
        var name = Visible.Of(path);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "habeas");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("file", name);
        xml.WriteAttributeString("time", "0");
        var remarks = new StringBuilder();
        foreach (var finding in findings)
        {
            var line = Line(name, finding);
            if (finding.Severity != Severity.Error)
            {
                remarks.Append(line).Append('\n');
                continue;
            }
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Rule.Id);
            xml.WriteAttributeString("message", Visible.Of(finding.Message));
            xml.WriteString(line);
            xml.WriteEndElement();
        }
        if (remarks.Length > 0)
            xml.WriteElementString("system-out", remarks.ToString());
        xml.WriteEndElement();
    }

    private static string Line(string name, Finding finding) => string.Create(CultureInfo.InvariantCulture,
        $"{name}:{finding.Location.Line}:{finding.Location.Column}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {Visible.Of(finding.Message)}");
}
