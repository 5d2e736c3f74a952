import { readdirSync, readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

import { type Node, nodeOf } from "../reader/nodes.ts";

const FOLDER = new URL("../extensions/", import.meta.url);
const files = readdirSync(FOLDER);

function read(path: string): Node {
  return nodeOf(JSON.parse(readFileSync(new URL(path, FOLDER), "utf8")));
}

test.each(files)("%s says what it is for and has an example that fits it", (file) => {
  const schema = read(file);
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://unpkg.com/@plimsoll/specs/extensions/${file}`,
    title: expect.any(String),
    description: expect.stringMatching(/^Stands on .*\.$/),
    examples: [expect.anything()],
  });
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect([schema["examples"]].flat().map((example) => ajv.validate(schema, example))).toEqual([true]);
});
