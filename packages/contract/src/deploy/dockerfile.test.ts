import { mkdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

import { ROOT } from "../packed/workspace.js";
import { packCli } from "./packed-cli.js";
import { runScript } from "./run-script.js";

const FOLDER = join(ROOT, "deploy/docker");
const text = readFileSync(join(FOLDER, "Dockerfile"), "utf8");

/** The instructions with their words, lines joined. */
const instructions = text
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split(/ (.*)/s, 2) as [string, string]);

const valuesOf = (name: string): readonly string[] =>
  instructions.flatMap(([instruction, value]) => (instruction === name ? [value] : []));

test("a linter finds nothing wrong with the Dockerfile, and finds what is wrong with a broken one", () => {
  expect(validate(text)).toEqual([]);
  expect(validate(text.replace("ENTRYPOINT", "ENTRYPONT"))).not.toEqual([]);
});

test("the base is pinned by digest, the image runs without root, and only the tarball is sent to the engine", () => {
  for (const from of valuesOf("FROM")) expect(from).toMatch(/^node:[\w.-]+@sha256:[0-9a-f]{64}(?: AS install)?$/);
  expect(valuesOf("USER")).toEqual(["1000:1000"]);
  expect(valuesOf("ENTRYPOINT")).toEqual(['["plimsoll"]']);
  const ignored = readFileSync(join(FOLDER, ".dockerignore"), "utf8").trim().split("\n");
  expect(ignored).toEqual(["*", "!plimsoll-cli.tgz"]);
});

test("its steps make a command that says its version, and no cache of npm is in the image", async () => {
  await using cli = await packCli();
  const root = await mkdtemp(join(tmpdir(), "plimsoll-image-"));
  try {
    const at = (value: string): string => value.replaceAll(/(?<![\w.])\/(?=(?:opt|tmp)\b)/g, `${root}/`);
    // The first stage: what is copied into it, and what is run in it.
    const [copied = "", taken = ""] = valuesOf("COPY");
    const [source, target = ""] = copied.split(" ");
    expect(source).toBe("plimsoll-cli.tgz");
    mkdirSync(dirname(at(target)), { recursive: true });
    await cp(cli.tarball, at(target));
    for (const command of valuesOf("RUN")) {
      const ended = await runScript({ shell: ["sh"], text: at(command), cwd: root, env: {} });
      expect(ended).toMatchObject({ code: 0 });
    }
    // The second stage takes one folder of the first, and nothing else.
    const [, from = "", to] = /^--from=install (\S+) (\S+)$/.exec(taken) ?? [];
    expect([from, to]).toEqual(["/opt/plimsoll", "/opt/plimsoll"]);
    const { version } = JSON.parse(readFileSync(join(ROOT, "packages/cli/package.json"), "utf8"));
    const [ownPath = ""] = valuesOf("ENV").map((value) => at(value.replace("PATH=", "")));
    // This checkout may lie in a folder that the image has too, so its path is put in last.
    const path = ownPath.replace("$PATH", `${dirname(process.execPath)}:/usr/bin:/bin`);
    const ended = await runScript({ shell: ["sh"], text: "plimsoll --version", cwd: root, env: { PATH: path } });
    expect(ended).toMatchObject({ code: 0, stdout: `${version}\n` });
  } finally {
    await rm(root, { recursive: true });
  }
});
