import { expect, test } from "vitest";

import { cli } from "../test/cli.js";
import { EXIT } from "./exit-codes.js";
import { buildProgram } from "./program.js";

/** Parses a command line and answers which groups of commands were loaded for it. */
async function groupsLoadedFor(args: readonly string[]): Promise<readonly string[]> {
  const write = (): boolean => true;
  const { signal } = new AbortController();
  const io = {
    env: {},
    stdout: { write },
    stderr: { write },
    readStdin: async () => "",
    signal,
    now: () => new Date(0),
  };
  const program = buildProgram({ args, version: "1.2.3", io, setExitCode: () => undefined });
  await program.parseAsync(args, { from: "user" }).catch(() => undefined);
  return program.commands.filter(({ commands }) => commands.length > 0).map((command) => command.name());
}

test.each([
  {
    name: "values of options",
    args: ["images", "list", "--name", "api", "--registry", "mock", "--help"],
    loaded: ["images"],
  },
  {
    name: "options before the command",
    args: ["-o", "json", "--region", "mock", "api", "tcss", "--help"],
    loaded: ["api"],
  },
  { name: "a command with a value", args: ["mock", "start", "--seed", "api", "--help"], loaded: ["mock"] },
  { name: "help of a command that does not exist", args: ["help", "license", "api"], loaded: ["license"] },
  { name: "help of a group", args: ["help", "api", "mock"], loaded: ["api"] },
])("$name: only the groups of commands that the parser reaches are loaded, $loaded", async ({ args, loaded }) => {
  expect(await groupsLoadedFor(args)).toEqual(loaded);
});

test("help of an action of the specs is found by its path", async () => {
  const { stdout } = await cli(["help", "api", "tcss", "DescribeAssetImageList"]);
  expect(stdout).toContain("plimsoll api tcss DescribeAssetImageList");
  expect(stdout).toContain("--Limit");
});

test("help names every command, and how to start", async () => {
  const { code, stdout } = await cli(["--help"]);
  expect(code).toBe(0);
  for (const name of ["images", "license", "schedule", "api", "mock", "completion", "help exit-codes"])
    expect(stdout).toContain(name);
});

test("help of a command is found by its path", async () => {
  const { stdout } = await cli(["help", "license", "apply"]);
  expect(stdout).toContain("plimsoll license apply");
  expect(stdout).toContain("--dry-run");
});

test("help exit-codes lists every code once", async () => {
  const { stdout } = await cli(["help", "exit-codes"]);
  expect([...stdout.matchAll(/^ {2}(\d) /gm)].map(([, code]) => Number(code))).toEqual(Object.values(EXIT));
});

test("help exit-codes says what signals, readers that go away and full disks do", async () => {
  const { stdout } = await cli(["help", "exit-codes"]);
  for (const word of ["Ctrl-C", "SIGTERM", "SIGHUP", "--query", "head", "full disk"]) expect(stdout).toContain(word);
});

test("prints its version", async () => {
  expect(await cli(["--version"])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
});

test("a wrong command line is an error like all others, as JSON if JSON was asked for", async () => {
  const text = await cli(["images", "lst"]);
  expect(text.stderr).toBe("plimsoll: unknown command 'lst'\n(Did you mean list?)\n");
  const json = await cli(["images", "lst", "-o", "json"]);
  expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: "Usage", exitCode: 2 } });
});

test.each([
  {
    args: ["vulns", "--help"],
    want: "unknown command 'vulns'. Commands: images, findings, gate, check, admit, ",
  },
  { args: ["finding", "--help"], want: "unknown command 'finding'. Did you mean findings?" },
  { args: ["findings", "lst", "-h"], want: "unknown command 'lst'. Commands: list, show, summary." },
  { args: ["help", "imges"], want: "unknown command 'imges'. Did you mean images?" },
  { args: ["-o", "csv", "licence", "--help"], want: "unknown command 'licence'. Did you mean license?" },
])("$args says that there is no such command, and prints no other help", async ({ args, want }) => {
  const ended = await cli(args);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain(want);
});

test.each([
  { args: ["--help"] },
  { args: ["findings", "--help"] },
  { args: ["findings", "list", "--help"] },
  { args: ["help", "findings", "list"] },
  { args: ["images", "show", "nginx", "--help"] },
])("help is printed for $args", async ({ args }) => {
  expect(await cli(args)).toMatchObject({ code: 0, stderr: "" });
});

test.each([
  { name: "no command", args: [] },
  { name: "an unknown command", args: ["image"] },
  { name: "an unknown option", args: ["images", "list", "--nmae", "x"] },
  { name: "a format that is not there", args: ["images", "list", "-o", "xml"] },
])("$name is a usage error and prints nothing to standard output", async ({ args }) => {
  expect(await cli(args)).toMatchObject({ code: 2, stdout: "" });
});

test.each([
  {
    args: ["gate", "explain", "nginx:1"],
    said: "missing required argument 'rule'",
    usage: "gate explain [options] <image> <rule>",
  },
  { args: ["images", "show", "a", "b"], said: "too many arguments", usage: "images show [options] <image>" },
])("a wrong number of arguments is told with what the command takes: $usage", async ({ args, said, usage }) => {
  const ended = await cli(args);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(said);
  expect(ended.stderr).toContain(`\nUsage: plimsoll ${usage}\n`);
});

test.each([
  {
    args: ["admit", "--tls-key", "tls.key"],
    said: [
      "--policy <file> is missing: policy file, YAML or JSON; to write a first one: plimsoll gate init",
      "--tls-cert <file> is missing: certificate of the server with its chain, as PEM",
    ],
  },
  {
    args: ["notify", "verdicts.json"],
    said: ["--to <product> is missing: where to send the message (slack, dingtalk, feishu, lark, wecom, webhook)"],
  },
])("every option that $args lacks is told at once, with what it is", async ({ args, said }) => {
  const ended = await cli([...args, "-o", "json"]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(JSON.parse(ended.stderr).error.message.split("\n")).toEqual(said);
});
