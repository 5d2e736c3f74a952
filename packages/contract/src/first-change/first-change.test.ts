import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { x } from "tinyexec";
import { expect, onTestFinished, test } from "vitest";

import { run } from "../packed/run.js";
import { ROOT } from "../packed/workspace.js";
import { applyChange, readSteps } from "./read-steps.js";

const guide = readFileSync(join(ROOT, "docs/first-change.md"), "utf8");

test("the steps of the guide to a first change work in a fresh clone, one after the other", async () => {
  const folder = mkdtempSync(join(tmpdir(), "first-change-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, "plimsoll");
  await run("git", ["clone", "-q", "--shared", ROOT, clone], folder);
  const steps = readSteps(guide);
  expect(steps.map(({ kind }) => kind)).toContain("change");
  for (const step of steps) {
    if (step.kind === "run") await runStep(step.command, { cwd: clone, fails: step.fails });
    else if (step.kind === "write") writeFileSync(join(clone, step.file), step.text);
    else writeFileSync(join(clone, step.file), applyChange(readFileSync(join(clone, step.file), "utf8"), step.text));
  }
});

/** Runs a line as a shell does. What was fetched before is taken from the disk. */
async function runStep(
  command: string,
  { cwd, fails }: { readonly cwd: string; readonly fails: boolean },
): Promise<void> {
  // The surroundings of a person: without what pnpm and Vitest set for the programs that they run.
  const nothing = Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(npm_|pnpm_|VITEST|NODE_|INIT_CWD$|TEST$)/.test(name) && name !== "NODE_EXTRA_CA_CERTS")
      .map((name) => [name, undefined]),
  );
  const offline = { npm_config_prefer_offline: "true", pnpm_config_prefer_offline: "true" };
  const { exitCode, stdout, stderr } = await x("sh", ["-c", command], {
    nodePath: false,
    nodeOptions: { cwd, env: { ...process.env, ...nothing, ...offline }, stdio: ["ignore", "pipe", "pipe"] },
  });
  if ((exitCode === 0) === fails) throw new Error(`${command} ended with ${exitCode}\n${stdout}${stderr}`);
}
