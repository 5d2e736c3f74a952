import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { newFolder } from "./folder.js";
import { bash, plimsoll, startMock } from "./spawn.js";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  version: string;
};

test("prints the version of its package", async () => {
  expect(await plimsoll(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("starts an emulator, works against it, and Ctrl-C ends it cleanly", async () => {
  const mock = await startMock();
  const ended = await plimsoll(["images", "summary", "--source", "tencent-host,alibaba-host", "-o", "json"], mock.env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject({
    sources: [{ cloud: "tencent", images: 30 }, { cloud: "alibaba" }, { source: "all" }],
  });
  expect(await mock.stop()).toBe(0);
  expect(await plimsoll(["images", "summary", "--timeout", "1"], mock.env)).toMatchObject({ code: 1 });
});

/** The files of the command that a run loads, as the engine's coverage tells. */
async function loadedBy(args: readonly string[], env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-loaded-"));
  try {
    expect((await plimsoll(args, { ...env, NODE_V8_COVERAGE: folder })).code).toBe(0);
    return readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url).filter((url) => url.includes("/cli/dist/"));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const holdsValidators = (url: string): boolean =>
  readFileSync(fileURLToPath(url), "utf8").includes("is not a parameter of");

test("a command that reads loads no validator; one that checks a request does", async () => {
  const mock = await startMock();
  try {
    for (const args of [
      ["images", "list"],
      ["images", "summary"],
      ["license", "log", "--task", "1"],
    ])
      expect((await loadedBy(args, mock.env)).filter(holdsValidators)).toEqual([]);
    const call = ["api", "sas", "DescribeImageInfoList", "--Uuids", "a"];
    expect((await loadedBy(call, mock.env)).filter(holdsValidators)).toHaveLength(1);
  } finally {
    await mock.stop();
  }
});

test("a command that reads images loads no check of a configuration where there is no file", async () => {
  const mock = await startMock();
  try {
    const files = await loadedBy(["images", "summary"], mock.env);
    expect(files).not.toEqual([]);
    // A word of the generated check alone.
    expect(files.filter((url) => readFileSync(fileURLToPath(url), "utf8").includes("schemaPath"))).toEqual([]);
  } finally {
    await mock.stop();
  }
});

test("a reader that goes away early is not a failure", async () => {
  const mock = await startMock();
  const ended = await bash('$PLIMSOLL images list -o ndjson | head -n 1; exit "${PIPESTATUS[0]}"', mock.env);
  await mock.stop();
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout.split("\n")).toHaveLength(2);
});

test("an error is one message without a stack", async () => {
  const ended = await plimsoll(["images", "list"]);
  expect(ended).toMatchObject({ code: 4, stdout: "" });
  expect(ended.stderr).not.toMatch(/\n\s+at /);
});

test.each(["bash", "zsh", "fish", "powershell"])("prints a completion script for %s", async (shell) => {
  const ended = await plimsoll(["completion", shell]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toContain("plimsoll");
});

test("completes commands, actions of the specs, and values of options", async () => {
  const suggestions = async (...words: string[]): Promise<string> =>
    (await plimsoll(["complete", "--", ...words])).stdout;
  expect(await suggestions("i")).toContain("images");
  expect(await suggestions("api", "tcss", "Describe")).toContain("DescribeAssetImageList");
  expect(await suggestions("images", "list", "--cloud", "")).toContain("alibaba");
  expect(await suggestions("images", "list", "--qui")).toContain("--quiet");
  expect(await suggestions("images", "list", "-o", "")).toContain("ndjson");
});

test("completes names of accounts from the configuration, with cloud and site", async () => {
  using folder = newFolder({
    "plimsoll.yaml": "version: 1\naccounts:\n  prod-cn: { cloud: tencent, site: mainland }\n",
  });
  const env = { PLIMSOLL_CONFIG: join(folder.path, "plimsoll.yaml") };
  const ended = await plimsoll(["complete", "--", "images", "list", "--account", "p"], env);
  expect(ended).toEqual({ code: 0, stdout: "prod-cn\ttencent, mainland\n:4\n", stderr: "" });
});
