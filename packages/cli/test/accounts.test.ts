import { spawn } from "node:child_process";

import { expect, test } from "vitest";

import { newFolder } from "./folder.js";
import { CLI, type Ended, type MockProcess, end, environment, startMock } from "./spawn.js";

/** Keys of an emulator under names of the user's own, and the accounts of both clouds at it. */
function siteOf(prefix: string, site: string, { env }: MockProcess) {
  const of = (name: string): string => env[name] ?? "";
  const account = (cloud: string, key: string): string =>
    `{ cloud: ${cloud}, site: ${site}, endpoint: "${of("PLIMSOLL_ENDPOINT")}", credentials: { environment: { id: ${prefix}_${key}_ID, secret: ${prefix}_${key}_KEY } } }`;
  return {
    variables: {
      [`${prefix}_T_ID`]: of("TENCENTCLOUD_SECRET_ID"),
      [`${prefix}_T_KEY`]: of("TENCENTCLOUD_SECRET_KEY"),
      [`${prefix}_A_ID`]: of("ALIBABA_CLOUD_ACCESS_KEY_ID"),
      [`${prefix}_A_KEY`]: of("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
    },
    tencent: account("tencent", "T"),
    alibaba: account("alibaba", "A"),
  };
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return end(
    spawn(process.execPath, [CLI, ...args], { cwd, env: environment(env), stdio: ["ignore", "pipe", "pipe"] }),
  );
}

test("five accounts at two emulators, found by the file of a folder above; one that is down ends with 5 and its name", async () => {
  await using abroad = await startMock(20);
  await using home = await startMock(30);
  const intl = siteOf("INTL", "international", abroad);
  const cn = siteOf("CN", "mainland", home);
  using folder = newFolder({
    "plimsoll.yaml": `version: 1
accounts:
  intl: ${intl.tencent}
  cn: ${cn.tencent}
  ali: ${intl.alibaba}
  ali-cn: ${cn.alibaba}
  down: { cloud: tencent, endpoint: "http://127.0.0.1:9", credentials: { environment: { id: CN_T_ID, secret: CN_T_KEY } } }
`,
    "work/deep/.keep": "",
  });
  const env = { ...intl.variables, ...cn.variables };
  const cwd = `${folder.path}/work/deep`;
  const whole = await run(["images", "summary", "--account", "intl,cn,ali*", "-o", "json"], cwd, env);
  expect(whole.code).toBe(0);
  const { sources } = JSON.parse(whole.stdout);
  expect(sources).toContainEqual(expect.objectContaining({ account: "intl", source: "tencent-host", images: 20 }));
  expect(sources).toContainEqual(expect.objectContaining({ account: "cn", source: "tencent-host", images: 30 }));

  const part = await run(["images", "summary", "-o", "json", "--timeout", "60"], cwd, env);
  expect(part.code).toBe(5);
  expect(JSON.parse(part.stdout).sources).toEqual(sources);
  expect(part.stderr).toContain("the output is incomplete: account down was not read to the end.");

  const list = await run(["accounts", "list"], cwd, env);
  expect(
    list.stdout
      .split("\n")
      .slice(1, 6)
      .map((line) => line.split(" ", 1)[0]),
  ).toEqual(["intl", "cn", "ali", "ali-cn", "down"]);
  const one = await run(["api", "tcss", "DescribeAssetImageList"], cwd, env);
  expect(one).toMatchObject({ code: 2, stdout: "" });
  for (const { stdout, stderr } of [whole, part, list, one])
    for (const [name, value] of Object.entries(env))
      if (name.endsWith("_KEY")) expect(stdout + stderr).not.toContain(value);
});
