import { isAscii } from "node:buffer";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { CLI, plimsoll, startMock } from "./spawn.js";

/** Runs before the command and writes to standard error, when the process ends, what was loaded and made. */
const witness = `const { basename } = require("node:path");
const files = [];
const emojiPatterns = [];
let collators = 0;
require("node:module").registerHooks({
  load(url, context, next) {
    if (url.includes("/cli/dist/")) files.push(basename(url).replace(/-.{8}\\.js$/, "").replace(/\\.js$/, ""));
    return next(url, context);
  },
});
const before = new Set(process.moduleLoadList);
const made = (target, args) => {
  if (String(args[0]).includes("RGI_Emoji")) emojiPatterns.push(String(args[0]));
  return Reflect.construct(target, args);
};
globalThis.RegExp = new Proxy(RegExp, { construct: made, apply: (target, _, args) => made(target, args) });
Intl.Collator = new Proxy(Intl.Collator, { construct: (target, args) => (collators++, Reflect.construct(target, args)) });
process.on("exit", () => {
  const modules = process.moduleLoadList.filter((module) => !before.has(module)).map((module) => module.replace(/^NativeModule /, ""));
  process._rawDebug(JSON.stringify({ files, emojiPatterns, collators, modules }));
});
`;

interface Seen {
  readonly files: readonly string[];
  readonly emojiPatterns: readonly string[];
  readonly collators: number;
  readonly modules: readonly string[];
}

/** Files that a command loads, and what it makes until its end. */
async function seenOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-start-"));
  try {
    const file = join(folder, "witness.cjs");
    writeFileSync(file, witness);
    const { code, stderr } = await plimsoll(args, { ...env, NODE_OPTIONS: `--require ${file}` });
    expect(code).toBe(0);
    return JSON.parse(stderr) as Seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a command that reads loads its own code and nothing of the other commands", async () => {
  const mock = await startMock();
  try {
    const { files } = await seenOf(["images", "summary", "--cloud", "tencent", "-o", "json"], mock.env);
    expect(files.toSorted()).toEqual(["cli", "read", "rolldown-runtime", "start"]);
  } finally {
    await mock.stop();
  }
});

/** The actions among the files that a command loads. */
async function actionsSeenOf(args: readonly string[]): Promise<readonly string[]> {
  const actions: readonly string[] = Object.values(operations).flatMap((table) => Object.keys(table));
  const { files } = await seenOf(args, {});
  return files.filter((file) => actions.includes(file));
}

test.each([["--help"], ["tcss", "--help"], ["sas", "--help"]])(
  "plimsoll api %s lists the actions without loading any",
  async (...words) => expect(await actionsSeenOf(["api", ...words])).toEqual([]),
);

test("help, completion and checks of an action load that action and no other", async () => {
  const action = "DescribeVulImageList";
  for (const args of [
    ["api", "tcss", action, "--help"],
    ["help", "api", "tcss", action],
    ["complete", "--", "api", "tcss", action, "--L"],
  ])
    expect(await actionsSeenOf(args)).toEqual([action]);
});

test("plain results need no table of emoji and no part of Node that a command does not use", async () => {
  const mock = await startMock();
  try {
    const { emojiPatterns, modules } = await seenOf(["images", "list", "--cloud", "tencent", "-o", "json"], mock.env);
    expect(emojiPatterns).toEqual([]);
    expect(modules).toContain("http");
    for (const unused of [
      "fs/promises",
      "timers/promises",
      "child_process",
      "worker_threads",
      "dgram",
      "internal/fs/streams",
      "internal/process/report",
    ])
      expect(modules).not.toContain(unused);
  } finally {
    await mock.stop();
  }
});

test("a judgment loads its own files, not one for every few lines that commands share", async () => {
  const { files } = await seenOf(["check", "--help"], {});
  expect(files.length).toBeLessThanOrEqual(7);
  expect(files).toEqual(expect.arrayContaining(["start", "read", "settings", "findings", "judgment"]));
});

test("no file of the command has a character that V8 keeps the whole file in two bytes for", () => {
  const dist = dirname(CLI);
  // The library of charts is as its makers wrote it, and is read as a text.
  const files = readdirSync(dist).filter((file) => file.endsWith(".js") && file !== "echarts.js");
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !isAscii(readFileSync(join(dist, file))))).toEqual([]);
});

test("a command that reads findings makes no collator, which takes longer than its own code", async () => {
  const { files, collators } = await seenOf(["check", "--help"], {});
  expect(files).toContain("findings");
  expect(collators).toBe(0);
});
