import { globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { ROOT } from "../packed/workspace.js";
import { workflowProblems } from "./action-problems.js";
import { runScript } from "./run-script.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly "runs-on": string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Jobs that may do more than read, and why: a token for npm, a release on GitHub, pages on GitHub. */
const WRITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "release.yml publish": { "id-token": "write" },
  "release.yml attach": { contents: "write" },
  "release.yml site": { pages: "write", "id-token": "write" },
};

const folder = join(ROOT, ".github/workflows");
const workflows = globSync("*.yml", { cwd: folder }).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow }; // GitHub's format, which its own parser checks below
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, content]) => ({ name: `${name} ${job}`, job: content })),
);

describe.each(workflows)("the workflow $name", ({ text, workflow }) => {
  test("is one that GitHub's own parser takes", async () => {
    expect(await workflowProblems(text)).toEqual([]);
  });

  test("names each action by its full commit, with the version for people", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("uses no secret, and gives its jobs nothing that they do not ask for", () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    expect(workflow.permissions).toEqual({});
  });
});

describe.each(jobs)("the job $name", ({ name, job }) => {
  test("asks for the least: to read, or what the list of exceptions says", () => {
    expect(job.permissions).toEqual(WRITES[name] ?? { contents: "read" });
  });

  test("ends by itself, on a named system", () => {
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
    expect(job["runs-on"]).toMatch(/-\d+\.\d+$/);
  });

  test("keeps no credentials in its checkout, and has none if it may write", () => {
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    for (const checkout of checkouts) expect(checkout.with?.["persist-credentials"]).toBe(false);
    if (name in WRITES) expect(checkouts).toEqual([]);
  });

  test("puts nothing that others write into a script", () => {
    for (const { run = "" } of job.steps) expect(run).not.toContain("${{");
  });
});

test("one action has one commit in all workflows", () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w/-]+)@(.*)$/gm)]);
  const commits = new Map<string, Set<string>>();
  for (const [, action = "", commit = ""] of used) commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  for (const [action, found] of commits) expect({ action, found: found.size }).toEqual({ action, found: 1 });
});

test("a release publishes each package once, in order, with provenance, and leaves out what is there already", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "plimsoll-publish-"));
  try {
    await mkdir(join(cwd, "release"));
    const packages = ["types", "client", "cli"].map((name) => ({
      name: `@plimsoll/${name}`,
      file: `tarballs/${name}.tgz`,
    }));
    await writeFile(join(cwd, "release/release.json"), JSON.stringify({ version: "0.1.0", packages }));
    // An npm that knows the client already and writes down what it is asked for.
    const npm = '#!/bin/sh\necho "$*" >> asked\n[ "$1" = publish ] || [ "$2" = "@plimsoll/client@0.1.0" ]\n';
    await mkdir(join(cwd, "bin"));
    await writeFile(join(cwd, "bin/npm"), npm, { mode: 0o755 });
    const publish = jobs
      .find(({ name }) => name === "release.yml publish")
      ?.job.steps.find(({ run }) => run !== undefined);
    const env = { PATH: `${join(cwd, "bin")}:${process.env["PATH"] ?? ""}` };
    const end = await runScript({ shell: ["bash"], text: publish?.run ?? "exit 9", cwd, env });
    expect(end).toMatchObject({ code: 0, stdout: "@plimsoll/client@0.1.0 is there already\n" });
    const asked = (await readFile(join(cwd, "asked"), "utf8")).split("\n").filter((line) => line.startsWith("publish"));
    expect(asked).toEqual(
      ["types", "cli"].map((name) => `publish ./release/tarballs/${name}.tgz --access public --provenance`),
    );
  } finally {
    await rm(cwd, { recursive: true });
  }
});

test("a release gathers the documentation of every version there is, and needs nothing installed for that", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "plimsoll-gather-"));
  try {
    // Two releases with the documentation of each, and a Docker that runs what it is told on the Node of this test.
    for (const version of ["0.1.0", "0.2.0"]) {
      await mkdir(join(cwd, version));
      await writeFile(join(cwd, version, "versions.json"), JSON.stringify([{ version, path: "./" }]));
    }
    const gh = `#!/bin/sh\nif [ "$2" = list ]; then printf 'v0.2.0\\nv0.1.0\\n'; else tar --create --gzip --directory "\${3#v}" .; fi\n`;
    const docker = `#!/bin/bash\nwhile [ "$1" != node ]; do shift; done\nexec "${process.execPath}" "\${@:2}"\n`;
    await mkdir(join(cwd, "bin"));
    await writeFile(join(cwd, "bin/gh"), gh, { mode: 0o755 });
    await writeFile(join(cwd, "bin/docker"), docker, { mode: 0o755 });
    await symlink(join(ROOT, "packages"), join(cwd, "packages"));
    const gather = jobs
      .find(({ name }) => name === "release.yml gather")
      ?.job.steps.find(({ run }) => run !== undefined);
    const env = { PATH: `${join(cwd, "bin")}:${process.env["PATH"] ?? ""}` };
    const end = await runScript({ shell: ["bash"], text: gather?.run ?? "exit 9", cwd, env });
    expect(end).toMatchObject({ code: 0, stdout: "0.2.0 lies in /\n0.1.0 lies in /v0.1/\n" });
    expect(JSON.parse(await readFile(join(cwd, "pages/v0.1/versions.json"), "utf8"))).toEqual([
      { version: "0.2.0", path: "../" },
      { version: "0.1.0", path: "./" },
    ]);
  } finally {
    await rm(cwd, { recursive: true });
  }
});
