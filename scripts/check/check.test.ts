import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { run } from "../run.js";

const CHECK = join(import.meta.dirname, "../check.ts");

/** A repository whose scripts are those given. */
function repository(scripts: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, "package.json", JSON.stringify({ type: "module", scripts }));
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "init.defaultBranch=main"];
  const { code, stderr } = await run("git", [...identity, ...args], { cwd });
  if (code !== 0) throw new Error(stderr);
}

test.each([
  { name: "alone", words: ["nosuch"] },
  { name: "besides one that there is", words: ["format", "nosuch"] },
])("a check that there is not is refused with the names of all: $name", async ({ words }) => {
  const { code, stdout, stderr } = await run(process.execPath, [CHECK, ...words]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("there is no check nosuch. Nothing was run.");
  for (const name of ["format", "unit", "contract", "site"]) expect(stderr).toContain(name);
});

test("each failed test is named with the command that repeats it, and the last line is the sum", async () => {
  const cwd = repository({ "check:format": "exit 0", "check:lint": "exit 1", "test:unit": "node fake-runner.js" });
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      { name: join(cwd, "a.test.ts"), status: "passed", assertionResults: [] },
      {
        name: join(cwd, "b.test.ts"),
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "b works" },
          {
            status: "failed",
            fullName: "b says what it's (for $5)",
            failureMessages: [
              `AssertionError: expected \u001B[31m1\u001B[39m to be 2\n    at run (/elsewhere/runner.js:9:9)\n    at ${join(cwd, "b.test.ts")}:7:3`,
            ],
          },
        ],
      },
    ],
  };
  write(
    cwd,
    "fake-runner.js",
    `import { writeFileSync } from "node:fs";
     writeFileSync(process.env.VITEST_REPORT, ${JSON.stringify(JSON.stringify(report))});
     process.exitCode = 1;`,
  );
  const { code, stdout } = await run(process.execPath, [CHECK, "format", "lint", "unit"], { cwd });
  expect(code).toBe(1);
  expect(stdout.slice(stdout.indexOf("✓ format")).replaceAll(/ +\d+\.\d s$/gm, "")).toMatchInlineSnapshot(`
    "✓ format       1 passed, 0 failed
    ✗ lint         0 passed, 1 failed
    ✗ unit         3 passed, 1 failed, 2 skipped

    lint failed. Run it again: pnpm test lint
    unit: 1 test failed.
      b.test.ts > b says what it's (for $5)
          at b.test.ts:7
          AssertionError: expected 1 to be 2
        pnpm exec vitest run b.test.ts -t '^b says what it'\\''s \\(for \\$5\\)$'

    4 passed, 2 failed, 2 skipped
    "
  `);
});

/** A script that writes down when it starts and ends. */
const logged = (name: string, command = "true"): string =>
  `echo start ${name} >>log; ${command}; echo end ${name} >>log`;

test.skipIf(availableParallelism() < 2)(
  "two steps run at a time, and each shows what it printed in one piece",
  async () => {
    // Each waits for the other.
    const meet = (own: string, other: string): string =>
      `echo ${own} 1; touch ${own}; until test -e ${other}; do :; done; echo ${own} 2`;
    const cwd = repository({ "check:format": meet("a", "b"), "check:lint": meet("b", "a") });
    const { code, stdout } = await run(process.execPath, [CHECK, "format", "lint"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/── format ─+\na 1\na 2\n/);
    expect(stdout).toMatch(/── lint ─+\nb 1\nb 2\n/);
    expect(stdout.indexOf("✓ format")).toBeLessThan(stdout.indexOf("✓ lint"));
  },
);

test("a step waits for those that it needs, and one that writes what others read runs by itself", async () => {
  const slow = `${process.execPath} -e ''`;
  const cwd = repository({
    "check:specs": logged("specs", slow),
    "check:generated": logged("generated", slow),
    "check:unused": logged("unused"),
    build: logged("build", slow),
    "check:packages": logged("packages"),
  });
  await run(process.execPath, [CHECK, "specs", "generated", "unused", "build", "packages"], { cwd });
  const log = readFileSync(join(cwd, "log"), "utf8").split("\n");
  const order = (...lines: string[]): void => {
    const places = lines.map((line) => log.indexOf(line));
    expect([lines, places]).toEqual([lines, places.toSorted((a, b) => a - b)]);
  };
  order("end specs", "start generated", "end generated", "start unused");
  order("end generated", "start build", "end build", "start packages");
});

test("a runner that crashes without a report has failed", async () => {
  const cwd = repository({ "test:unit": "exit 3" });
  const { code, stdout } = await run(process.execPath, [CHECK, "unit"], { cwd });
  expect({ code, last: stdout.trimEnd().split("\n").at(-1) }).toEqual({ code: 1, last: "0 passed, 1 failed" });
  expect(stdout).toContain("unit failed. Run it again: pnpm test unit");
});

test("with --changed only the steps that changed files can break are run, and the others are named", async () => {
  const cwd = repository({ "check:specs": "exit 0", "check:generated": "exit 0", "check:boundaries": "exit 1" });
  write(cwd, "bin/vitest", `#!/bin/sh\nprintf '%s' "$*" >&2\n`);
  chmodSync(join(cwd, "bin/vitest"), 0o755);
  await git(cwd, "init", "-q");
  await git(cwd, "add", "-A");
  await git(cwd, "commit", "-qm", "first");
  const nothing = await run(process.execPath, [CHECK, "--changed"], { cwd });
  expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining("there is nothing to check"),
  });
  write(cwd, "specs/a-rule.snap", "");
  const { code, stdout, stderr } = await run(process.execPath, [CHECK, "--changed", "HEAD"], {
    cwd,
    env: { PATH: `${join(cwd, "bin")}:/usr/bin:/bin` },
  });
  expect(stdout).toContain("1 changed files since");
  expect(stdout).toMatch(/Not touched: format, lint, boundaries, /);
  expect(stdout).toMatch(/Left to pnpm test: nodes, build, /);
  expect(stdout).toContain("✓ specs");
  expect(stdout).not.toContain("── boundaries");
  expect(stderr).toMatch(/^run --passWithNoTests --changed [0-9a-f]{40}$/);
  // The program that stands for Vitest writes no report.
  expect(code).toBe(1);
  const unknown = await run(process.execPath, [CHECK, "--changed", "nosuch"], { cwd });
  expect({ code: unknown.code, stderr: unknown.stderr }).toEqual({
    code: 2,
    stderr: "pnpm test: git knows no commit nosuch. Nothing was run.\n",
  });
});
