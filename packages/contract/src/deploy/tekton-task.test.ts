import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

import { ROOT } from "../packed/workspace.js";
import { type InstalledCli, installCli } from "./installed-cli.js";
import { type ScriptEnd, runScript } from "./run-script.js";
import { type Stage, newStage } from "./stage.js";

interface Task {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly params: readonly { readonly name: string; readonly default?: string }[];
    readonly results: readonly { readonly name: string }[];
    readonly workspaces: readonly { readonly name: string }[];
    readonly steps: readonly [
      {
        readonly env: readonly { readonly name: string; readonly value: string }[];
        readonly script: string;
        readonly securityContext: object;
      },
    ];
  };
}

const text = readFileSync(join(ROOT, "deploy/tekton/plimsoll-gate.yaml"), "utf8");
const task = parse(text) as Task; // read by these tests only

/** Puts values in place of `$(…)`, as Tekton does before anything runs. Every name must be declared. */
function filled(value: string, stage: Stage, params: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\((params|results|workspaces)\.([\w-]+)(\.path)?\)/g, (_, kind: string, name: string) => {
    const declared = task.spec[kind as "params" | "results" | "workspaces"].map((each) => each.name); // by the pattern
    expect(declared).toContain(name);
    if (kind !== "params") return join(stage.folder, kind === "results" ? `result-${name}` : "");
    return params[name] ?? task.spec.params.find((param) => param.name === name)?.default ?? "";
  });
}

let cli: InstalledCli;
beforeAll(async () => {
  cli = await installCli();
  return () => cli[Symbol.asyncDispose]();
});

async function runTask(stage: Stage, params: Readonly<Record<string, string>>): Promise<ScriptEnd> {
  const [{ env, script }] = task.spec.steps;
  const values = env.map(({ name, value }) => [name, filled(value, stage, params)]);
  const [interpreter = ""] = /(?<=^#!).*/.exec(script) ?? [];
  return await runScript({
    shell: [interpreter],
    text: filled(script, stage, params),
    cwd: stage.folder,
    env: { ...stage.env, ...Object.fromEntries(values), PATH: `${cli.bin}:${process.env["PATH"]}` },
  });
}

test("the task is one of Tekton's first version, without root, and its script has no parameter in its text", () => {
  expect(task).toMatchObject({ apiVersion: "tekton.dev/v1", kind: "Task" });
  const [{ script, securityContext }] = task.spec.steps;
  expect(securityContext).toMatchObject({ runAsNonRoot: true, allowPrivilegeEscalation: false });
  expect(script).not.toMatch(/\$\((?:params|results|workspaces|context)\b/);
});

test.each([
  { policy: "fail.yaml", code: 3, verdict: "fail" },
  { policy: "pass.yaml", code: 0, verdict: "pass" },
  { policy: "absent.yaml", code: 2, verdict: "error" },
])("the task ends with $code by $policy, and its result is $verdict", async ({ policy, code, verdict }) => {
  await using stage = await newStage();
  const ended = await runTask(stage, { policy, cloud: "tencent" });
  expect(ended).toMatchObject({ code });
  expect(await stage.read("result-verdict")).toBe(verdict);
  expect(await stage.read("result-exit-code")).toBe(String(code));
  const files = verdict === "error" ? [] : ["gate.sarif", "gate.xml", "verdicts.json"];
  expect(await stage.list("plimsoll-reports")).toEqual(files);
});

test.each([
  { incomplete: "fail", code: 5 },
  { incomplete: "warn", code: 0 },
])("an incomplete evaluation ends the task with $code if incomplete is $incomplete", async ({ incomplete, code }) => {
  await using stage = await newStage();
  stage.breakList();
  expect((await runTask(stage, { policy: "pass.yaml", cloud: "tencent", incomplete })).code).toBe(code);
  expect([await stage.read("result-verdict"), await stage.read("result-exit-code")]).toEqual(["unknown", "5"]);
});

test("parameters are never run by the shell", async () => {
  await using stage = await newStage();
  const evil = "\"; touch owned; $(touch owned) `touch owned` '";
  await runTask(stage, { policy: evil, images: evil, account: evil });
  expect(await stage.list(".")).not.toContain("owned");
});
