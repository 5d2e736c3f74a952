import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

/** Names of members alone, with a text or a value on the lines behind: the shape of a file, and nothing that it says. */
const SHAPE = /^[\w-]+:(?: \|)?$/;

/** Lines of path files that stand in four fifths of the files of a service, as a share of all lines, and those of them that say something. */
function repeated(service: string): { readonly share: number; readonly said: readonly string[] } {
  const folder = join(import.meta.dirname, "..", service, "paths");
  const files = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  const counts = new Map<string, number>();
  for (const lines of files) for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const common = new Set([...counts].filter(([, count]) => count >= 0.8 * files.length).map(([line]) => line));
  const all = files.flat();
  const said = [...common].filter((line) => !SHAPE.test(line));
  return { share: all.filter((line) => said.includes(line)).length / all.length, said };
}

test.each(["tcss", "sas"])("what the path files of %s say stands once: bundling adds what they share", (service) => {
  const { share, said } = repeated(service);
  expect(said).toEqual([]);
  expect(share).toBeLessThanOrEqual(0.1);
});
