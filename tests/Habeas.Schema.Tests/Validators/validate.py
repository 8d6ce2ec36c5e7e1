"""Reads lines of "<document>\\t<json>" and answers each with 1 (valid) or 0. The folder of the schema is the argument."""
import json
import os
import sys

from jsonschema import Draft7Validator

folder = sys.argv[1]
validators = {}
for name in os.listdir(folder):
    if name.endswith(".schema.json") and ".editor." not in name:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            schema = json.load(file)
        Draft7Validator.check_schema(schema)
        validators[name.split(".")[0]] = Draft7Validator(schema)
answers = []
for line in sys.stdin.buffer.read().decode("utf-8").split("\n"):
    if line:
        document, text = line.split("\t", 1)
        answers.append("1" if validators[document].is_valid(json.loads(text)) else "0")
sys.stdout.write("".join(answers))
