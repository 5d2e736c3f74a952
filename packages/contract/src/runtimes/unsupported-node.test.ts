import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { INSTALL, installedProgram } from "./installed.js";

const resolve = createRequire(import.meta.url).resolve;
const CLI = join(dirname(resolve("@plimsoll/cli/package.json")), "dist/cli.js");
const MOCK = dirname(resolve("@plimsoll/mock/package.json"));

const old = installedProgram("Node 20");
const oldest = installedProgram("Node 22.13");
const ci = process.env["CI"] === "true";

/** Runs a program on one of the Nodes. */
function run(node: string | undefined, args: readonly string[]) {
  if (node === undefined) throw new Error(`It is not installed. Install it: ${INSTALL}`);
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test.skipIf(old === undefined && !ci).each([[["--version"]], [["images", "list"]], [["mock", "start"]], [[]]])(
  "plimsoll %j on Node 20 ends with 2 and one line that says which Node it needs",
  (args) => {
    const { status, stdout, stderr } = run(old, [CLI, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^plimsoll: this is Node 20\.\d+\.\d+; plimsoll needs Node 22\.13 or newer .* Install .*\n$/,
    );
  },
);

/** A program of a user's that makes a mock. */
function userProgram(data: string): readonly string[] {
  const script = `import(${JSON.stringify(join(MOCK, "dist/index.js"))})
    .then(({ createMock }) => createMock({ images: 5${data} }).estate.hostImages)
    .then(console.log, (error) => console.log(error.message))`;
  return ["--disable-warning=ExperimentalWarning", "-e", script];
}

test.skipIf(old === undefined && !ci).each(["", ", data: '/nonexistent/estate.db'"])(
  "createMock of @plimsoll/mock on Node 20 says which Node it needs%s",
  (data) => {
    const { stdout, stderr } = run(old, userProgram(data));
    const wanted =
      /^\[UnsupportedNode\] @plimsoll\/mock needs Node 22\.13 or newer .*; this is Node 20\.\d+\.\d+\. Install/;
    expect(stderr).toBe("");
    expect(stdout).toMatch(wanted);
  },
);

test.skipIf(oldest === undefined && !ci)(
  "plimsoll and @plimsoll/mock run on Node 22.13, the least that they name",
  () => {
    expect(run(oldest, userProgram(""))).toMatchObject({ stdout: "5\n" });
    expect(run(oldest, [CLI, "--version"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(oldest, [CLI, "help", "exit-codes"])).toMatchObject({ status: 0, stderr: "" });
  },
);
