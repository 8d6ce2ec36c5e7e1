// What VS Code's JSON language service makes of a document, with the settings that "habeas init" writes.
// Standard input: { "folder", "settings", "questions": [{ "file", "text", "ask": "complete" | "hover" | "validate" }] }; "|" in the text is the caret.
// Standard output: an answer for each question.
const fs = require("fs");
const path = require("path");
const { pathToFileURL, fileURLToPath } = require("url");
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");

const { folder, settings, questions } = JSON.parse(fs.readFileSync(0, "utf8"));
const service = getLanguageService({
  schemaRequestService: async (uri) => {
    if (!uri.startsWith("file:")) throw new Error("nothing is fetched: " + uri);
    return fs.readFileSync(fileURLToPath(uri), "utf8");
  },
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).toString() },
  clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown", "plaintext"], snippetSupport: true } }, hover: { contentFormat: ["markdown", "plaintext"] } } },
});
// As VS Code reads json.schemas: a relative address is relative to the folder that is open.
service.configure({
  validate: true,
  allowComments: false,
  schemas: settings["json.schemas"].map((entry) => ({
    fileMatch: entry.fileMatch,
    uri: entry.url.startsWith(".") ? pathToFileURL(path.join(folder, entry.url)).toString() : entry.url,
  })),
});

async function answer({ file, text, ask }) {
  const caret = text.indexOf("|");
  const plain = caret < 0 ? text : text.slice(0, caret) + text.slice(caret + 1);
  const document = TextDocument.create(pathToFileURL(path.join(folder, file)).toString(), "json", 1, plain);
  const json = service.parseJSONDocument(document);
  const words = (documentation) => (typeof documentation === "string" ? documentation : (documentation && documentation.value) || "");
  switch (ask) {
    case "complete": {
      const list = await service.doComplete(document, document.positionAt(caret), json);
      return list.items.map((item) => ({ label: item.label, text: words(item.documentation), insert: item.textEdit ? item.textEdit.newText : item.insertText }));
    }
    case "hover": {
      const hover = await service.doHover(document, document.positionAt(caret), json);
      return hover ? [].concat(hover.contents).map(words) : [];
    }
    default: {
      const problems = await service.doValidation(document, json, { comments: "error", trailingCommas: "error", schemaValidation: "warning" });
      return problems.map((problem) => ({ text: document.getText(problem.range), message: problem.message }));
    }
  }
}

(async () => {
  const answers = [];
  for (const question of questions) answers.push(await answer(question));
  process.stdout.write(JSON.stringify(answers));
})();
