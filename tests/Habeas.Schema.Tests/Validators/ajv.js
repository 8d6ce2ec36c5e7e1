// Reads lines of "<document>\t<json>" and answers each with 1 (valid) or 0. The folder of the schema is the argument.
const fs = require("fs");
const path = require("path");
const Ajv = require("ajv");

const folder = process.argv[2];
const validators = {};
for (const file of fs.readdirSync(folder)) {
  if (!file.endsWith(".schema.json") || file.includes(".editor.")) continue;
  const schema = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  validators[file.split(".")[0]] = new Ajv({ strict: true }).compile(schema);
}
const answers = [];
for (const line of fs.readFileSync(0, "utf8").split("\n")) {
  if (line === "") continue;
  const tab = line.indexOf("\t");
  answers.push(validators[line.slice(0, tab)](JSON.parse(line.slice(tab + 1))) ? "1" : "0");
}
process.stdout.write(answers.join(""));
