import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeApiReference } from "./api.ts";

test("a comment about a parameter that is not there ends the making of the reference", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "plimsoll-docs-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const source = path.join(folder, "index.ts");
  await writeFile(
    source,
    "/** Adds.\n * @param other - A number. */\nexport function add(one: number): number { return one; }\n",
  );
  await expect(makeApiReference({ entryPoints: [source], into: path.join(folder, "pages") })).rejects.toThrow(
    /Comments do not fit their code:\n.*add has an @param with name "other", which was not used/,
  );
});
