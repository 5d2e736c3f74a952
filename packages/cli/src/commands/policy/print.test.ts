import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Command } from "commander";
import { operationOf, permissionOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { buildWholeProgram } from "../../program.js";
import { COMMAND_NAMES, type CommandName, actionsOf } from "../../permissions/command-actions.js";

const PACKAGES = join(import.meta.dirname, "../../../..");
const write = (): boolean => true;
const nowhere = { stdout: { write }, stderr: { write } };

async function actionsPrinted(words: readonly string[], cloud: "alibaba" | "tencent"): Promise<readonly string[]> {
  const query = cloud === "tencent" ? "statement[].action[]" : "Statement[].Action[]";
  const { stdout, stderr } = await cli(["policy", "print", ...words, "--cloud", cloud, "--query", query]);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as readonly string[]; // printed by the command
}

/** An emulator with a key of each cloud that has exactly the policy which is printed for a command. */
async function startWith(command: CommandName, images = 3): Promise<Cloud> {
  const accounts = [];
  for (const cloud of ["tencent", "alibaba"] as const) {
    const isUsed = actionsOf([command], cloud).length > 0;
    const allow = isUsed ? await actionsPrinted(command.split(" "), cloud) : [];
    accounts.push({ cloud, id: "least-key", secret: "least-secret", allow });
  }
  const cloud = await startCloud({ images, rateLimit: false, accounts });
  const env = {
    ...cloud.env,
    TENCENTCLOUD_SECRET_ID: "least-key",
    TENCENTCLOUD_SECRET_KEY: "least-secret",
    ALIBABA_CLOUD_ACCESS_KEY_ID: "least-key",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "least-secret",
    PLIMSOLL_SAS_UUIDS: "",
  };
  return { ...cloud, env, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() };
}

/** Rules that every image passes. */
const RULES = "version: 1\nrules: [{ id: none, deny: { id: CVE-1999-0001 }, unknown: warn }]\n";

function called({ mock }: Cloud): readonly string[] {
  const names = mock.requests().map(({ action }) => action);
  return [...new Set(names)].filter((name) => name !== "GetCallerIdentity").toSorted();
}

function tableOf(command: CommandName): readonly string[] {
  return [...actionsOf([command], "tencent"), ...actionsOf([command], "alibaba")].toSorted();
}

/** Commands whose usual way calls all that is in the table, each with its command lines. */
const whole: readonly (readonly [CommandName, readonly (readonly string[])[]])[] = [
  ["images list", [["images", "list"]]],
  ["images summary", [["images", "summary"]]],
  ["license plan", [["license", "plan", "--source", "tencent-host,tencent-registry", "--fit"]]],
  ["license rule set", [["license", "rule", "set", "--host-id", "{host}", "--max-per-day", "5", "--enable", "--yes"]]],
  ["schedule show", [["schedule", "show"]]],
  ["schedule set", [["schedule", "set", "--every", "1", "--at", "02:00", "--until", "06:00", "--yes"]]],
  ["doctor", [["doctor"]]],
];

test.each(whole)("a key with the policy of %s can run it, and it calls exactly that", async (command, lines) => {
  await using cloud = await startWith(command);
  using folder = newFolder();
  for (const line of lines) {
    const out = command === "license plan" ? ["--out", join(folder.path, "plan.json")] : [];
    const words = line.map((word) => (word === "{host}" ? (cloud.mock.estate.hostIds[0] ?? "") : word));
    const ended = await cli([...words, ...out], { env: cloud.env, now: () => new Date() });
    expect(ended).toMatchObject({ code: 0 });
  }
  expect(called(cloud)).toEqual(tableOf(command));
});

/** Commands that call some of the table only for certain images, findings or states. */
const parts: readonly (readonly [CommandName, readonly (readonly string[])[]])[] = [
  ["images show", [["images", "show", "{image}"]]],
  [
    "findings list",
    [
      ["findings", "list"],
      ["findings", "list", "--severity", "critical", "--running"],
    ],
  ],
  ["findings summary", [["findings", "summary"]]],
  ["findings show", [["findings", "show", "{finding}"]]],
  ["license status", [["license", "status"]]],
  ["license apply", [["license", "apply", "{plan}", "--yes"]]],
  ["license log", [["license", "log"]]],
  ["license rule show", [["license", "rule", "show"]]],
  ["license rule enable", [["license", "rule", "enable", "--yes"]]],
  ["license rule disable", [["license", "rule", "disable", "--yes"]]],
  ["schedule enable", [["schedule", "enable", "--yes"]]],
  ["schedule disable", [["schedule", "disable", "--yes"]]],
  ["scan status", [["scan", "status"]]],
  ["gate init", [["gate", "init", "{policy}"]]],
  ["check", [["check", "{id}", "--policy", "{rules}"]]],
];

test.each(parts)("a key with the policy of %s can run it, and it calls nothing else", async (command, lines) => {
  await using cloud = await startWith(command);
  using folder = newFolder();
  const owner = { ...cloud.env };
  const { tencent } = cloud.mock.credentials;
  const env = { ...owner, TENCENTCLOUD_SECRET_ID: tencent.secretId, TENCENTCLOUD_SECRET_KEY: tencent.secretKey };
  const places: Record<string, string> = { "{plan}": join(folder.path, "plan.json") };
  const first = async (args: readonly string[]): Promise<string> => {
    const { stdout } = await cli([...args, "--cloud", "tencent", "--limit", "1", "-o", "json"], { env });
    return stdout;
  };
  places["{policy}"] = join(folder.path, "policy.yaml");
  if (command === "check") {
    places["{id}"] = JSON.parse(await first(["images", "list"]))[0].id;
    places["{rules}"] = folder.write("rules.yaml", RULES);
  }
  if (command === "images show") places["{image}"] = JSON.parse(await first(["images", "list"]))[0].name;
  if (command === "findings show") places["{finding}"] = JSON.parse(await first(["findings", "list"]))[0].id;
  if (command === "license apply")
    await cli(["license", "plan", "--out", join(folder.path, "plan.json"), "--fit"], { env });
  const state = command === "license rule enable" ? "--disable" : "--enable";
  if (command.startsWith("license rule"))
    await cli(["license", "rule", "set", "--all-hosts", "--max-per-day", "5", state, "--yes"], { env });
  cloud.mock.requests.clear();
  for (const line of lines) {
    const ended = await cli(
      line.map((word) => places[word] ?? word),
      { env: owner, now: () => new Date() },
    );
    expect(ended).toMatchObject({ code: 0 });
  }
  expect(called(cloud).length).toBeGreaterThan(0);
  const changing = actionsOf([command], "tencent").filter((name) => operationOf("tcss", name)?.effect === "write");
  // A schedule that is so already, or a kind of images that is not there, is not written.
  if (command.startsWith("license")) expect(called(cloud)).toEqual(expect.arrayContaining(changing));
  expect(tableOf(command)).toEqual(expect.arrayContaining([...called(cloud)]));
});

test("without a command the policy has every read and nothing that changes something", async () => {
  const actions = [...(await actionsPrinted([], "tencent")), ...(await actionsPrinted([], "alibaba"))];
  const reads = (["tencent", "alibaba"] as const).flatMap((cloud) =>
    actionsOf(COMMAND_NAMES, cloud)
      .flatMap((action) => operationOf(cloud === "tencent" ? "tcss" : "sas", action) ?? [])
      .filter(({ effect }) => effect === "read")
      .map(permissionOf),
  );
  expect(actions).toEqual(reads);
  expect(actions).not.toContain("tcss:ModifyImageAuthorized");
  expect(await actionsPrinted(["license", "apply"], "tencent")).toContain("tcss:ModifyImageAuthorized");
});

test("the documents have the form of CAM and RAM", async () => {
  const { stdout } = await cli(["policy", "print", "license status"]);
  expect(JSON.parse(stdout)).toEqual({
    tencent: {
      version: "2.0",
      statement: [
        {
          effect: "allow",
          action: [
            "tcss:DescribeAssetImageList",
            "tcss:DescribeAssetImageRegistryList",
            "tcss:DescribeAutoAuthorizedRuleHost",
            "tcss:DescribeImageAuthorizedInfo",
            "tcss:DescribeImageAutoAuthorizedRule",
            "tcss:DescribePurchaseStateInfo",
          ],
          resource: ["*"],
        },
      ],
    },
    alibaba: {
      Version: "1",
      Statement: [
        {
          Effect: "Allow",
          Action: ["yundun-sas:DescribeImageInstances", "yundun-sas:DescribeImageScanAuthCount"],
          Resource: "*",
        },
      ],
    },
  });
});

test.each([
  { words: ["images"], same: ["images list", "images show", "images summary"] },
  { words: ["images", "list", "license", "log"], same: ["images list,license log"] },
  { words: ["license", "rule"], same: ["license rule show", "license rule set", "license rule enable"] },
])("$words are the commands $same", async ({ words, same }) => {
  expect(await actionsPrinted(words, "tencent")).toEqual(await actionsPrinted(same, "tencent"));
});

test.each([
  { words: ["imagse", "list"], want: /no command imagse list calls a cloud\. Did you mean images list\?/ },
  { words: ["licence"], want: /Did you mean license\?/ },
  { words: ["api"], want: /plimsoll api calls the action that it is given/ },
  { words: ["license", "log", "--cloud", "alibaba"], want: /license log: nothing of Alibaba Cloud is called/ },
])("$words is a usage error that helps", async ({ words, want }) => {
  const ended = await cli(["policy", "print", ...words]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\n */g, " ")).toMatch(want);
});

test("every action of the table is called by the code of some reader, and every command is there", async () => {
  const files = ["core/src/sources/**/*.ts", "core/src/license/*.ts", "cli/src/commands/**/*.ts"].flatMap((pattern) =>
    globSync(pattern, { cwd: PACKAGES }),
  );
  const code = files
    .filter((file) => !file.endsWith(".test.ts") && !file.endsWith("probes.ts"))
    .map((file) => readFileSync(join(PACKAGES, file), "utf8"))
    .join("\n");
  const actions = [...actionsOf(COMMAND_NAMES, "tencent"), ...actionsOf(COMMAND_NAMES, "alibaba")];
  expect(actions.filter((action) => !code.includes(`"${action}"`))).toEqual([]);
  const io = {
    ...nowhere,
    env: {},
    readStdin: async () => "",
    signal: new AbortController().signal,
    now: () => new Date(0),
  };
  const program = await buildWholeProgram({ args: [], version: "1.2.3", io, setExitCode: () => undefined });
  const calling = [
    "images",
    "findings",
    "gate",
    "check",
    "admit",
    "license",
    "scan",
    "schedule",
    "doctor",
    "sync",
    "report",
    "fleet",
  ];
  const ofDatabase = ["init", "migrate", "scopes import", "scopes list", "status", "failed", "retry", "drop", "doctor"];
  const local = ["gate lint", "gate import", ...ofDatabase.map((name) => `fleet ${name}`)];
  const names = calling.flatMap((group) => {
    const command = program.commands.find((each) => each.name() === group);
    return command === undefined ? [] : leavesOf(command, group).filter((name) => !local.includes(name));
  });
  expect([...COMMAND_NAMES].toSorted()).toEqual(names.toSorted());
});

function leavesOf(command: Command, path: string): readonly string[] {
  if (command.commands.length === 0) return [path];
  // `plimsoll gate` does something itself and has commands besides.
  return [
    ...(path === "gate" ? [path] : []),
    ...command.commands.flatMap((each) => leavesOf(each, `${path} ${each.name()}`)),
  ];
}
