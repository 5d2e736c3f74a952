import { readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import { ROOT, installedPackage } from "../packed/workspace.js";
import { OWNER, exceptedPolicy } from "./excepted-policy.js";
import { type PackedCli, packCli } from "./packed-cli.js";
import { type ScriptEnd, runScript } from "./run-script.js";
import { POLICIES, type Stage, newStage } from "./stage.js";

const COMPONENT = join(ROOT, "deploy/gitlab-component/templates");
const template = readFileSync(join(COMPONENT, "gate/template.yml"), "utf8");
const GITLAB = join(installedPackage("gitlab-ci-local", join(ROOT, "packages/contract")).folder, "dist/index.js");

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly allow_failure: { readonly exit_codes: readonly number[] };
  readonly artifacts: {
    readonly when: string;
    readonly paths: readonly string[];
    readonly reports: Readonly<Record<string, string>>;
  };
}

/** A vulnerability of GitLab's report, as far as the test looks at it. */
interface Reported {
  readonly severity: string;
  readonly identifiers: readonly [{ readonly value: string }];
}

/** A pipeline as gitlab-ci-local gives it: with the component and its inputs put in, and checked by GitLab's own schema. */
async function previewOf(stage: Stage, inputs: Readonly<Record<string, unknown>>): Promise<ScriptEnd> {
  const { folder } = stage;
  await cp(COMPONENT, join(folder, "templates"), { recursive: true });
  const include = [{ local: "templates/gate/template.yml", inputs }];
  await writeFile(join(folder, ".gitlab-ci.yml"), JSON.stringify({ include }));
  const git = "git init -q . && git remote add origin git@gitlab.example:shop/cart.git && git add -A";
  const commit = "git -c user.name=shop -c user.email=shop@shop.example commit -qm pipeline";
  const text = `${git} && ${commit} && "${process.execPath}" "${GITLAB}" --preview`;
  return await runScript({ shell: ["bash"], text, cwd: folder, env: {} });
}

/** The job of a pipeline that includes the component. */
async function jobOf(stage: Stage, inputs: Readonly<Record<string, unknown>>): Promise<Job> {
  const ended = await previewOf(stage, inputs);
  expect(ended).toMatchObject({ code: 0 });
  const { "plimsoll-gate": job } = parse(ended.stdout) as { "plimsoll-gate": Job }; // checked by GitLab's schema
  return job;
}

/** Values of the job's variables. The preview has $$ for a $ that starts no variable. */
function variablesOf({ variables }: Job): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value.replaceAll("$$", () => "$")]),
  );
}

/** Runs the scripts of the job, as GitLab's runner does. */
async function runJob(stage: Stage, job: Job, variables: Readonly<Record<string, string>> = {}): Promise<ScriptEnd> {
  const env = { ...stage.env, CI_PROJECT_DIR: stage.folder, ...variablesOf(job), ...variables };
  const text = [...job.before_script, ...job.script].join("\n");
  return await runScript({ shell: ["bash", "-eo", "pipefail"], text, cwd: stage.folder, env });
}

let cli: PackedCli;
let job: Job;
beforeAll(async () => {
  cli = await packCli();
  await using stage = await newStage();
  job = await jobOf(stage, { policy: "pass.yaml", cloud: "tencent", package: cli.tarball });
  return () => cli[Symbol.asyncDispose]();
});

test("GitLab's schema takes the component, an input that is missing or none of its values is refused", async () => {
  const { allow_failure, artifacts } = job;
  expect(allow_failure.exit_codes).toEqual([5]);
  expect(artifacts.when).toBe("always");
  expect(Object.keys(artifacts.reports).toSorted()).toEqual(["container_scanning", "junit"]);
  await using without = await newStage();
  expect((await previewOf(without, {})).stderr).toContain("policy");
  await using wrong = await newStage();
  expect((await previewOf(wrong, { policy: "a", incomplete: "maybe" })).stderr).toContain("maybe");
});

test.each([
  { policy: "fail.yaml", code: 3, failures: true, status: "failure" },
  { policy: "pass.yaml", code: 0, failures: false, status: "success" },
])(
  "the job ends with $code by $policy and leaves the reports that it names",
  async ({ policy, code, failures, status }) => {
    await using stage = await newStage();
    const ended = await runJob(stage, job, { PLIMSOLL_GATE_POLICY: policy });
    expect(ended).toMatchObject({ code });
    const { container_scanning: scanning = "", junit = "" } = job.artifacts.reports;
    expect(JSON.parse(await stage.read(scanning)).scan).toMatchObject({ type: "container_scanning", status });
    expect((await stage.read(junit)).includes("<failure ")).toBe(failures);
    expect(await stage.list(job.artifacts.paths[0] ?? "")).toEqual([
      "gate.xml",
      "gl-container-scanning-report.json",
      "verdicts.json",
    ]);
  },
);

test("a pipeline fails, passes with the exceptions that were added, which it names, and passes when nothing is denied", async () => {
  await using stage = await newStage();
  const run = (): Promise<ScriptEnd> => runJob(stage, job, { PLIMSOLL_GATE_POLICY: "policy.yaml" });
  const path = job.artifacts.reports["container_scanning"] ?? "";
  const critical = async (): Promise<readonly string[]> => {
    const { vulnerabilities } = JSON.parse(await stage.read(path)) as { vulnerabilities: readonly Reported[] }; // by GitLab's schema
    return vulnerabilities.filter(({ severity }) => severity === "Critical").map(({ identifiers: [id] }) => id.value);
  };
  await writeFile(join(stage.folder, "policy.yaml"), POLICIES.fail);
  expect((await run()).code).toBe(3);
  const ids = await critical();
  expect(ids.length).toBeGreaterThan(0);

  await writeFile(join(stage.folder, "policy.yaml"), exceptedPolicy(ids));
  const excepted = await run();
  const said = excepted.stderr.replaceAll(/\s+/g, " ");
  expect(said).toContain(`covered by an exception: ${ids[0]}, `);
  expect(said).toContain(` ${OWNER}: not reachable.`);
  expect(excepted.code).toBe(0);

  await writeFile(join(stage.folder, "policy.yaml"), POLICIES.pass);
  const passed = await run();
  expect(passed.stderr).not.toContain("exception");
  expect(passed.code).toBe(0);
});

test.each([
  { incomplete: "fail", code: 1 },
  { incomplete: "warn", code: 5 },
])("an incomplete evaluation ends the job with $code if incomplete is $incomplete", async ({ incomplete, code }) => {
  await using stage = await newStage();
  stage.breakList();
  const ended = await runJob(stage, job, { PLIMSOLL_GATE_INCOMPLETE: incomplete });
  expect(ended.code).toBe(code);
  expect(job.allow_failure.exit_codes.includes(code)).toBe(incomplete === "warn");
  expect(JSON.parse(await stage.read(job.artifacts.reports["container_scanning"] ?? "")).scan.status).toBe("failure");
});

test("a policy that is not there fails the job, and a report of an earlier run is not left", async () => {
  await using stage = await newStage();
  await mkdir(join(stage.folder, "plimsoll-reports"));
  await writeFile(join(stage.folder, "plimsoll-reports/gate.xml"), "old");
  expect((await runJob(stage, job, { PLIMSOLL_GATE_POLICY: "absent.yaml" })).code).toBe(2);
  expect(await stage.list("plimsoll-reports")).toEqual([]);
});

test("inputs are never run by the shell, and a $ in them starts no variable", async () => {
  await using stage = await newStage();
  const evil = "\"; touch owned; $(touch owned) `touch owned` '";
  const inputs = { policy: evil, images: evil, account: evil, config: evil, package: cli.tarball };
  const steered = await jobOf(stage, inputs);
  const { code } = await runJob(stage, steered);
  expect(code).toBe(2);
  expect(await stage.list(".")).not.toContain("owned");
  expect(variablesOf(steered)["PLIMSOLL_GATE_IMAGES"]).toBe(evil);
});

test("inputs stand in variables that are not expanded, and nowhere in a script", () => {
  const [, jobs] = parseAllDocuments(template).map((document): unknown => document.toJS());
  const [{ variables, script, before_script: before }] = Object.values(jobs as Record<string, Job>) as [Job]; // the second document is one job
  for (const variable of Object.values(variables)) expect(variable).toMatchObject({ expand: false });
  expect([...script, ...before].join("\n")).not.toContain("$[[");
});
