import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { run } from "../run.js";

const ROOT = join(import.meta.dirname, "../..");

test("the optional hook formats and lints what is staged, and nothing else", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hook-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  copyFileSync(join(ROOT, "lefthook.yml"), join(cwd, "lefthook.yml"));
  for (const name of ["staged.ts", "unstaged.ts", "staged.md"]) writeFileSync(join(cwd, name), "");
  mkdirSync(join(cwd, "bin"));
  writeFileSync(join(cwd, "bin/pnpm"), `#!/bin/sh\necho "$@" >> "${cwd}/calls"\n`);
  chmodSync(join(cwd, "bin/pnpm"), 0o755);
  await run("git", ["init", "-q"], { cwd });
  await run("git", ["add", "staged.ts", "staged.md"], { cwd });
  const { code, stdout } = await run(join(ROOT, "node_modules/.bin/lefthook"), ["run", "pre-commit"], {
    cwd,
    env: { PATH: `${cwd}/bin:${process.env["PATH"]}` },
  });
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "calls"), "utf8").trim().split("\n").toSorted()).toEqual([
    "exec oxfmt staged.md staged.ts",
    "exec oxlint staged.ts",
  ]);
});
