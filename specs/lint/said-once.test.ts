import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

/** Names of members alone, with a text or a value on the lines behind: the shape of a file, and nothing that it says. */
const SHAPE = /^[\w-]+:(?: \|)?$/;

/** Lines that say something and stand in four fifths of the path files of a service. */
function repeated(service: string): readonly string[] {
  const folder = join(import.meta.dirname, "..", service, "paths");
  const counts = new Map<string, number>();
  const names = readdirSync(folder);
  for (const name of names) {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    for (const line of new Set(lines.map((text) => text.trim()))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const common = [...counts].filter(([line, count]) => line !== "" && count >= 0.8 * names.length);
  return common.flatMap(([line]) => (SHAPE.test(line) ? [] : [line]));
}

test.each(["tcss", "sas"])("what the path files of %s say stands once: bundling adds what they share", (service) => {
  expect(repeated(service)).toEqual([]);
});
