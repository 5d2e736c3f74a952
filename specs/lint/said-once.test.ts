import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

/** Lines that begin a part of a file and say nothing of the operation: grammar of OpenAPI, of JSON Schema and of YAML. */
const GRAMMAR = ["post:", "x-request:", "x-answer:", "properties:", "description: |"];

/** Lines that four fifths of the path files of a service have. */
function repeated(service: string): readonly string[] {
  const folder = join(import.meta.dirname, "..", service, "paths");
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => (line.trim() !== "" && count >= 0.8 * files.length ? [line] : []));
}

// The share of such lines has no limit: the shorter the files are, the larger it gets.
test.each(["tcss", "sas"])("what the path files of %s say stands once: bundling adds what they share", (service) => {
  const lines = repeated(service).map((line) => line.trim());
  expect(lines).toContain("post:");
  expect(lines.filter((line) => !GRAMMAR.includes(line))).toEqual([]);
});
