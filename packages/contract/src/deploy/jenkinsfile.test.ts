import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";

import { ROOT } from "../packed/workspace.js";
import { type InstalledCli, installCli } from "./installed-cli.js";
import { type ScriptEnd, runScript } from "./run-script.js";
import { type Stage, newStage } from "./stage.js";

const text = readFileSync(join(ROOT, "deploy/jenkins/Jenkinsfile"), "utf8");

/** The text of the only script, as Groovy reads it: a backslash at the end of a line joins lines. */
const [, script = ""] = /script: '''(.*?)'''/s.exec(text) ?? [];

let cli: InstalledCli;
beforeAll(async () => {
  cli = await installCli();
  return () => cli[Symbol.asyncDispose]();
});

async function runStage(stage: Stage, parameters: Readonly<Record<string, string>>): Promise<ScriptEnd> {
  const env = { PLIMSOLL_GATE_IMAGES: "", ...stage.env, ...parameters, PATH: `${cli.bin}:${process.env["PATH"]}` };
  return await runScript({ shell: ["sh", "-xe"], text: script.replaceAll("\\\n", ""), cwd: stage.folder, env });
}

test("Groovy puts nothing into the script, whose variables are parameters of the pipeline", () => {
  expect(text).not.toMatch(/sh\([^)]*(?:"""|script: ")/);
  const used = [...script.matchAll(/\$(PLIMSOLL_\w+)/g)].map(([, name = ""]) => name);
  const declared = [...text.matchAll(/string\(name: '(\w+)'/g)].map(([, name = ""]) => name);
  expect([...new Set(used)].toSorted()).toEqual(declared.toSorted());
});

test.each([
  { policy: "fail.yaml", code: 3 },
  { policy: "pass.yaml", code: 0 },
])("the script ends with $code by $policy and leaves the reports that the pipeline shows", async ({ policy, code }) => {
  await using stage = await newStage();
  const ended = await runStage(stage, { PLIMSOLL_GATE_POLICY: policy });
  expect(ended).toMatchObject({ code });
  const shown = [...text.matchAll(/'plimsoll-reports\/([\w.]+)'/g)].map(([, name = ""]) => name);
  expect(await stage.list("plimsoll-reports")).toEqual(expect.arrayContaining(shown));
  expect(shown.length).toBe(2);
});

test("an incomplete evaluation ends with 5, for which the pipeline is unstable", async () => {
  await using stage = await newStage();
  stage.breakList();
  expect((await runStage(stage, { PLIMSOLL_GATE_POLICY: "pass.yaml" })).code).toBe(5);
  expect(text).toMatch(/code == 5\) \{\s+unstable\(/);
});

test("parameters are never run by the shell", async () => {
  await using stage = await newStage();
  const evil = "\"; touch owned; $(touch owned) `touch owned` '";
  await runStage(stage, { PLIMSOLL_GATE_POLICY: evil, PLIMSOLL_GATE_IMAGES: evil });
  expect(await stage.list(".")).not.toContain("owned");
});
