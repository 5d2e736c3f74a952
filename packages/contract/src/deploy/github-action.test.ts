import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

import { ROOT } from "../packed/workspace.js";
import { actionProblems } from "./action-problems.js";
import { OWNER, exceptedPolicy } from "./excepted-policy.js";
import { type PackedCli, packCli } from "./packed-cli.js";
import { type ScriptEnd, runScript } from "./run-script.js";
import { POLICIES, type Stage, newStage } from "./stage.js";

const FOLDER = join(ROOT, "deploy/github-action");
const text = readFileSync(join(FOLDER, "action.yml"), "utf8");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(text) as Action; // GitHub's own parser takes it, see below

/** A run of the action's scripts, and the files by which they speak to the runner. */
interface Run extends ScriptEnd {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A report of code scanning, as far as the tests look at it. */
interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly properties?: { readonly breaks?: readonly string[] };
    }[];
  }[];
}

/** Runs the steps of the action that are scripts, each with its inputs in the environment, as the runner does. */
async function runAction(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<Run> {
  const files = join(stage.folder, "runner");
  await mkdir(files, { recursive: true });
  for (const name of ["output", "path", "summary"]) await writeFile(join(files, name), "");
  const runner = {
    RUNNER_TEMP: files,
    GITHUB_ACTION_PATH: FOLDER,
    GITHUB_OUTPUT: join(files, "output"),
    GITHUB_PATH: join(files, "path"),
    GITHUB_STEP_SUMMARY: join(files, "summary"),
  };
  let ended: ScriptEnd = { code: undefined, stdout: "", stderr: "" };
  for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
    const added = readFileSync(runner.GITHUB_PATH, "utf8").trim();
    const env = { ...stage.env, ...runner, ...environmentOf(step, inputs), PATH: `${added}:${process.env["PATH"]}` };
    const shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"];
    ended = await runScript({ shell, text: filled(step.run ?? "", inputs), cwd: stage.folder, env });
    if (ended.code !== 0) break;
  }
  const lines = readFileSync(runner.GITHUB_OUTPUT, "utf8").trimEnd().split("\n");
  const outputs = Object.fromEntries(lines.filter((line) => line !== "").map((line) => line.split(/=(.*)/s, 2)));
  return { ...ended, outputs, summary: readFileSync(runner.GITHUB_STEP_SUMMARY, "utf8") };
}

/** Values of a step's variables: each is one input. */
function environmentOf({ env = {} }: Step, given: Readonly<Record<string, string>>): Record<string, string> {
  const values = Object.entries(env).map(([name, value]): [string, string] => {
    return [name, filled(value, given)];
  });
  return Object.fromEntries(values);
}

/** A text with the values of inputs in it, as the runner puts them there. */
function filled(value: string, given: Readonly<Record<string, string>>): string {
  return value.replaceAll(
    /\$\{\{ inputs\.([\w-]+) \}\}/g,
    (_, name: string) => given[name] ?? action.inputs[name]?.default ?? "",
  );
}

let cli: PackedCli;
beforeAll(async () => {
  cli = await packCli();
  return () => cli[Symbol.asyncDispose]();
});

test("GitHub's own parser finds nothing wrong with the action, and finds what is wrong with a broken one", async () => {
  expect(await actionProblems(text)).toEqual([]);
  expect(await actionProblems(text.replaceAll("shell: bash", "shel: bash"))).not.toEqual([]);
});

test("no expression stands in the text of a script, and every action that is used is pinned to a commit with its version", () => {
  for (const { run } of action.runs.steps) expect(run ?? "").not.toContain("${{");
  const used = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(used.length).toBeGreaterThan(0);
  for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("an evaluation that fails ends the step with 3, with outputs, reports and a summary", async () => {
  await using stage = await newStage();
  const ended = await runAction(stage, { policy: "fail.yaml", cloud: "tencent", package: cli.tarball });
  expect(ended).toMatchObject({ code: 3, outputs: { verdict: "fail", "exit-code": "3" } });
  const { totals } = JSON.parse(await stage.read(ended.outputs["verdicts"] ?? ""));
  expect(Number(ended.outputs["fail"])).toBe(totals.images.fail);
  expect(Number(ended.outputs["pass"])).toBe(totals.images.pass);
  expect(totals.images.fail).toBeGreaterThan(0);
  expect(Object.keys(ended.outputs).toSorted()).toEqual(Object.keys(action.outputs).toSorted());
  expect(JSON.parse(await stage.read(ended.outputs["sarif"] ?? "")).version).toBe("2.1.0");
  expect(await stage.read(ended.outputs["junit"] ?? "")).toContain("<failure ");
  expect(ended.summary).toContain("## Plimsoll gate");
  expect(ended.stdout).toContain("::error title=Plimsoll gate::Images fail the policy.");
  const annotations = (await stage.read("plimsoll-reports/annotations.txt")).trimEnd();
  expect(annotations).toMatch(/^::error .*no-critical/m);
  expect(ended.stdout.split(/^::\w{32}::$/m)[1]).toContain(annotations);
});

test("what the command prints stands between marks that keep its lines from being commands to the runner", async () => {
  await using stage = await newStage();
  const { stdout } = await runAction(stage, { policy: "fail.yaml", cloud: "tencent", package: cli.tarball });
  const [, token = "", printed = ""] = /^::stop-commands::(\w+)\n(.*)^::\1::$/ms.exec(stdout) ?? [];
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(printed).toContain("no-critical");
});

test("an evaluation that passes ends the step with 0", async () => {
  await using stage = await newStage();
  const ended = await runAction(stage, { policy: "pass.yaml", cloud: "tencent", package: cli.tarball });
  expect(ended).toMatchObject({ code: 0, outputs: { verdict: "pass", "exit-code": "0", fail: "0", unknown: "0" } });
});

test("a workflow fails, passes with the exceptions that were added, which its summary names, and passes when nothing is denied", async () => {
  await using stage = await newStage();
  const run = (reports: string): Promise<Run> => {
    return runAction(stage, { policy: "policy.yaml", cloud: "tencent", reports, package: cli.tarball });
  };
  await writeFile(join(stage.folder, "policy.yaml"), POLICIES.fail);
  const failed = await run("failed");
  expect(failed).toMatchObject({ code: 3, outputs: { verdict: "fail" } });
  const sarif: Sarif = JSON.parse(await stage.read(failed.outputs["sarif"] ?? ""));
  const broken = (sarif.runs[0]?.results ?? []).filter(({ properties }) => (properties?.breaks ?? []).length > 0);
  expect(broken.length).toBeGreaterThan(0);

  await writeFile(join(stage.folder, "policy.yaml"), exceptedPolicy(broken.map(({ ruleId }) => ruleId)));
  const excepted = await run("excepted");
  expect(excepted).toMatchObject({ code: 0, outputs: { verdict: "pass", fail: "0", unknown: "0" } });
  expect(excepted.summary).toContain("not reachable");
  expect(excepted.summary).toContain(OWNER);

  await writeFile(join(stage.folder, "policy.yaml"), POLICIES.pass);
  const passed = await run("passed");
  expect(passed).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
  expect(passed.summary).not.toContain("not reachable");
});

test.each([
  { incomplete: "fail", code: 5, mark: "::error title=Plimsoll gate::Not everything" },
  { incomplete: "warn", code: 0, mark: "::warning title=Plimsoll gate::Not everything" },
])(
  "an incomplete evaluation ends the step with $code if incomplete is $incomplete",
  async ({ incomplete, code, mark }) => {
    await using stage = await newStage();
    stage.breakList();
    const ended = await runAction(stage, { policy: "pass.yaml", cloud: "tencent", incomplete, package: cli.tarball });
    expect(ended).toMatchObject({ code, outputs: { verdict: "unknown", "exit-code": "5" } });
    expect(ended.stdout).toContain(mark);
    expect(ended.summary).toContain("**Not read completely:**");
  },
);

test("where no evaluation is made the verdict is error, the step fails, and reports of an earlier run are gone", async () => {
  await using stage = await newStage();
  await mkdir(join(stage.folder, "plimsoll-reports"));
  await writeFile(join(stage.folder, "plimsoll-reports/verdicts.json"), '{"totals":{"images":{}}}');
  const ended = await runAction(stage, { policy: "absent.yaml", cloud: "tencent", package: cli.tarball });
  expect(ended).toMatchObject({ code: 2, outputs: { verdict: "error", "exit-code": "2" }, summary: "" });
  expect(await stage.list("plimsoll-reports")).toEqual([]);
});

test("inputs are never run by the shell", async () => {
  await using stage = await newStage();
  const evil = "\"; touch owned; $(touch owned) `touch owned` '";
  const evils = { policy: evil, image: evil, account: evil, config: evil, reports: evil };
  expect((await runAction(stage, { ...evils, package: cli.tarball })).code).toBe(2);
  expect(await stage.list(".")).toContain(evil);
  expect(await stage.list(".")).not.toContain("owned");
});

test("an invalid version is refused before anything is installed", async () => {
  await using stage = await newStage();
  const ended = await runAction(stage, { policy: "pass.yaml", version: "1.0.0; touch owned" });
  expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining("::error::version is not a version") });
});

test("without a version the command of the action's own release is asked for", async () => {
  await using stage = await newStage();
  const { stderr } = await runAction(stage, { policy: "pass.yaml" });
  const { version } = JSON.parse(readFileSync(join(ROOT, "packages/cli/package.json"), "utf8"));
  // There is no network here: npm says what it did not get.
  expect(stderr).toContain("ENOTCACHED");
  expect(stderr).toContain("@plimsoll%2fcli");
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
