import type { Command } from "commander";
import { expect, test } from "vitest";

import { cli } from "../../test/cli.js";
import { buildWholeProgram } from "../program.js";

/** Every option of the command line that takes a number, with the path of its command. */
async function numericOptions(): Promise<readonly { readonly path: readonly string[]; readonly flag: string }[]> {
  const io = {
    env: {},
    stdout: { write: () => true },
    stderr: { write: () => true },
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  const program = await buildWholeProgram({ args: [], version: "1", io, setExitCode: () => undefined });
  const found: { path: readonly string[]; flag: string }[] = [];
  const walk = (command: Command, path: readonly string[]): void => {
    for (const option of command.options)
      if (/<(number|seconds|minutes|usd|amount|days|probability)>|--task <id>/.test(option.flags))
        found.push({ path, flag: option.long ?? "" });
    for (const child of command.commands) walk(child, [...path, child.name()]);
  };
  walk(program, []);
  return found;
}

const options = await numericOptions();

test("the options that take a number are known", () => {
  expect(options.map(({ path, flag }) => [...path, flag].join(" "))).toEqual(
    expect.arrayContaining([
      "--timeout",
      "images list --limit",
      "license plan --max",
      "license plan --budget",
      "license plan --price",
      "license log --task",
      "scan start --wait-timeout",
      "scan start --interval",
      "schedule set --every",
      "mock start --port",
      "mock start --images",
      "mock seed --seed",
      "mock record --port",
      "mock faults add --ms",
      "mock faults add --rate",
      "mock verify --at-most",
    ]),
  );
  expect(options.length).toBeGreaterThan(25);
});

test.each([
  "1e400",
  "9".repeat(400),
  "0x10",
  " 5 ",
  "\u0663",
  "",
  "1e3",
  "1_000",
  "5n",
  "+5",
  "1.5.2",
  "Infinity",
  "NaN",
])("no option takes %j for a number", async (value) => {
  // A call may take forever, if the user says so.
  const mayBe = (flag: string): boolean => flag === "--timeout" && value === "Infinity";
  for (const { path, flag } of options.filter((option) => !mayBe(option.flag))) {
    const ended = await cli([...(path.length === 0 ? ["images", "list"] : path), `${flag}=${value}`]);
    expect(ended, `${path.join(" ")} ${flag}`).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr.replaceAll(/\s+/g, " ")).toMatch(/^plimsoll: .*It takes (a (whole )?number|US dollars)/);
  }
});

test.each(["-1", "1.5"])("no option for a count takes %s", async (value) => {
  for (const { path, flag } of options.filter(
    ({ flag: name }) => !/budget|price|timeout|settle|interval|stable|rate|ms$/.test(name),
  )) {
    const ended = await cli([...path, flag, value]);
    expect(ended, `${path.join(" ")} ${flag}`).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain("It takes a whole number");
  }
});

test.each([
  { args: ["images", "list", "--limit", "0"], want: "1 or more" },
  { args: ["mock", "start", "--port", "65536"], want: "0 to 65535" },
  { args: ["mock", "faults", "add", "latency", "--rate", "1.1"], want: "up to 1" },
  { args: ["mock", "faults", "add", "latency", "--ms", "soon"], want: "a whole number" },
  { args: ["mock", "faults", "remove", "1.5"], want: "a whole number" },
  { args: ["mock", "licenses", "set", "0x10"], want: "a whole number" },
  { args: ["mock", "clock", "set", "1"], want: "a date and time" },
  { args: ["mock", "clock", "set", " 2026-12-24"], want: "a date and time" },
  { args: ["mock", "clock", "advance", `${"9".repeat(400)}d`], want: "a duration" },
  { args: ["license", "plan", "--budget", "-1"], want: "above 0" },
  { args: ["api", "tcss", "DescribeAssetImageList", "--Limit", "0x10"], want: "It takes a number" },
  {
    args: ["schedule", "set", "--every", "1", "--at", "02:00", "--images", "9".repeat(20)],
    want: "numbers of registry",
  },
])("$args is refused with what is allowed", async ({ args, want }) => {
  const ended = await cli(args);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
});
