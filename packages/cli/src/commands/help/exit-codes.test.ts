import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";
import { EXIT, EXIT_MEANINGS } from "../../exit-codes.js";

const tencent = { TENCENTCLOUD_SECRET_ID: "few", TENCENTCLOUD_SECRET_KEY: "s" };
const accounts = [{ cloud: "tencent", id: "few", secret: "s", deny: ["DescribeAssetImageRegistryList"] }] as const;

/** A way to each code: the command line, and what its environment has. */
const ways: readonly {
  readonly code: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}[] = [
  { code: EXIT.clean, args: ["images", "list", "--source", "tencent-host"], env: tencent },
  { code: EXIT.error, args: ["images", "list", "--endpoint", "http://127.0.0.1:1", "--timeout", "2"], env: tencent },
  { code: EXIT.usage, args: ["images", "list", "--limit", "0"], env: tencent },
  { code: EXIT.gate, args: ["gate", "--policy", "{policy}", "--cloud", "tencent"], env: tencent },
  { code: EXIT.credentials, args: ["images", "list"], env: {} },
  { code: EXIT.credentials, args: ["images", "list"], env: { ...tencent, TENCENTCLOUD_SECRET_KEY: "wrong" } },
  { code: EXIT.credentials, args: ["images", "list", "--source", "tencent-registry"], env: tencent },
  { code: EXIT.incomplete, args: ["images", "list"], env: tencent },
];

test.each(ways)("$args ends with $code, and help exit-codes has that code", async ({ code, args, env }) => {
  await using cloud = await startCloud({ images: 2, accounts });
  using folder = newFolder();
  const policy = join(folder.path, "policy.yaml");
  writeFileSync(policy, "version: 1\nrules:\n  - id: licensed\n    require: { licensed: true }\n");
  const line = args.map((word) => (word === "{policy}" ? policy : word));
  const ended = await cli(line, { env: { PLIMSOLL_ENDPOINT: cloud.url, ...env } });
  expect(ended).toMatchObject({ code });
  expect((await cli(["help", "exit-codes"])).stdout).toMatch(new RegExp(`^ {2}${code} {2}\\w`, "m"));
});

test("there is a way to every code of the table", () => {
  const codes = [...new Set(ways.map(({ code }) => code))];
  expect(codes).toEqual(EXIT_MEANINGS.map(({ code }) => code));
});
