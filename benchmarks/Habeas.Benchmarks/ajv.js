// Parses and validates lines of "<kind>\t<json>" once whenever a line comes in, and answers with the seconds it took.
// Arguments: a folder in which ajv is installed, the folder of the schema, the file of lines.
const fs = require("fs");
const path = require("path");
const [modules, schemas, file] = process.argv.slice(2);
const Ajv = require(require.resolve("ajv", { paths: [modules] }));

const validators = {};
const records = [];
for (const line of fs.readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const tab = line.indexOf("\t");
  const kind = line.slice(0, tab);
  validators[kind] ??= new Ajv({ strict: true }).compile(JSON.parse(fs.readFileSync(path.join(schemas, kind + ".schema.json"), "utf8")));
  // A string of its own, not a part of the whole file's.
  records.push([validators[kind], Buffer.from(line.slice(tab + 1), "utf8").toString("utf8")]);
}
require("readline").createInterface({ input: process.stdin }).on("line", () => {
  const start = process.hrtime.bigint();
  let invalid = 0;
  for (const [validate, text] of records) if (!validate(JSON.parse(text))) invalid++;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(invalid === 0 ? String(seconds) : invalid + " records are not valid");
});
