import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FORMATS } from "@plimsoll/core/formats";
import { beforeEach, expect, onTestFinished, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../test/cli.js";
import { proxied } from "../../test/proxy.js";

const POLICY = `version: 1
rules:
  - { id: no-malware, deny: { kind: malware } }
  - { id: no-secret, deny: { kind: secret } }
  - { id: few-high, limit: { kind: vulnerability, severity: [critical, high], max: 3, per: image } }
  - { id: scanned, require: { scanned: true } }
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-bytes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Holds each answer of an emulator back for a number of turns that a seed decides. */
function shuffled(cloud: Cloud, seed: number): ReturnType<typeof proxied> {
  let state = seed;
  const turns = (): number => (state = (state * 48_271) % 2_147_483_647) % 60;
  return proxied(cloud, async ({ body }) => {
    for (let left = turns(); left > 0; left--) await new Promise(setImmediate);
    return body;
  });
}

/** Runs a command twice against one estate whose answers come in different orders. */
async function twice(cloud: Cloud, argsOf: (run: string) => readonly string[]): Promise<readonly [Ended, Ended]> {
  const run = async (name: string, seed: number): Promise<Ended> => {
    await using service = await shuffled(cloud, seed);
    const ended = await cli(argsOf(name), service);
    return { ...ended, stderr: ended.stderr.replaceAll(join(folder, name), "") };
  };
  return [await run("first", 7), await run("second", 1234)];
}

/** Text of every file in a folder, by its path. */
function filesIn(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(path.length),
      readFileSync(join(parentPath, name), "base64"),
    ]),
  );
}

test("two runs of a gate give the same bytes in every format, in whatever order answers come", async () => {
  await using cloud = await startCloud({ images: 12 });
  const policy = join(folder, "policy.yaml");
  writeFileSync(policy, POLICY);
  for (const run of ["first", "second"]) mkdirSync(join(folder, run));
  const outputs = (run: string): readonly string[] =>
    FORMATS.flatMap(({ name, ...format }) => [
      "-o",
      `${name}=${join(folder, run, name)}${"perImage" in format ? "/" : ""}`,
    ]);
  const judged = ["--policy", policy, "--without-details", "-o", "table"];
  const [first, second] = await twice(cloud, (run) => ["gate", ...judged, ...outputs(run)]);
  expect(first).toMatchObject({ code: 3, stdout: expect.stringContaining("fail") });
  expect(second).toEqual(first);
  expect(Object.keys(filesIn(join(folder, "first"))).length).toBeGreaterThanOrEqual(FORMATS.length);
  expect(filesIn(join(folder, "second"))).toEqual(filesIn(join(folder, "first")));
});

test.each([
  { name: "findings", args: ["findings", "list", "--without-details", "-o", "ndjson"] },
  { name: "findings up to a limit", args: ["findings", "list", "--without-details", "--limit", "150", "-o", "csv"] },
  { name: "a summary of findings", args: ["findings", "summary", "--without-details", "-o", "json"] },
  { name: "images", args: ["images", "list", "-o", "ndjson"] },
  { name: "a search for an image", args: ["images", "show", "nginx", "-o", "json"] },
])("two runs print the same bytes for $name", async ({ args }) => {
  await using cloud = await startCloud({ images: 12 });
  const [first, second] = await twice(cloud, () => args);
  expect(first.stdout + first.stderr).not.toBe("");
  expect(second).toEqual(first);
});
