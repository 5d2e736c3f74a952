import { once } from "node:events";

import { expect, test } from "vitest";

import { end, plimsoll, start, startMock } from "./spawn.js";

test.each(["SIGINT", "SIGTERM"] as const)("%s ends a list of findings with whole lines", async (signal) => {
  await using mock = await startMock(300);
  const child = start(["findings", "list", "--cloud", "tencent", "-o", "ndjson"], mock.env);
  const ended = end(child);
  if (child.stdout !== null) await once(child.stdout, "data");
  child.kill(signal);
  const { code, stdout, stderr } = await ended;
  expect(stderr).toContain(`stopped by ${signal === "SIGINT" ? "Ctrl-C" : signal} before the end`);
  expect(code).toBe(1);
  expect(stdout.endsWith("\n")).toBe(true);
  for (const line of stdout.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("fingerprint");
});

test("help has examples, and completion knows the options", async () => {
  const help = await plimsoll(["findings", "list", "--help"]);
  expect(help.stdout).toContain("plimsoll findings list --dry-run");
  const completed = await plimsoll(["complete", "--", "findings", "list", "--fix"]);
  expect(completed.stdout).toContain("--fixable");
});
