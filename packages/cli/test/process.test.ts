import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const CLI = join(import.meta.dirname, "../dist/cli.js");
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  version: string;
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a command: the one of the machine without credentials, and what the test adds. */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TENCENTCLOUD|ALIBABA_CLOUD|PLIMSOLL)_/.test(name));
  return { ...Object.fromEntries(kept), HOME: "/nonexistent", PLIMSOLL_INSTANCE_ROLE: "off", ...more };
}

async function end(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

function plimsoll(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return end(spawn(process.execPath, [CLI, ...args], { env: environment(env), stdio: ["ignore", "pipe", "pipe"] }));
}

async function startMock(): Promise<{
  readonly env: Record<string, string>;
  readonly stop: () => Promise<number | null>;
}> {
  const args = ["mock", "start", "--port", "0", "--images", "30", "-o", "json"];
  const child = spawn(process.execPath, [CLI, ...args], { env: environment({}), stdio: ["ignore", "pipe", "pipe"] });
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const stop = async (): Promise<number | null> => {
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  };
  return { env: (JSON.parse(line) as { environment: Record<string, string> }).environment, stop };
}

test("prints the version of its package", async () => {
  expect(await plimsoll(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("starts an emulator, works against it, and Ctrl-C ends it cleanly", async () => {
  const mock = await startMock();
  const ended = await plimsoll(["images", "summary", "-o", "json"], mock.env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject([{ cloud: "tencent", images: 30 }, { cloud: "alibaba" }]);
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
  readFileSync(fileURLToPath(url), "utf8").includes("is no parameter of");

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

test("a reader that goes away early is no failure", async () => {
  const mock = await startMock();
  const script = `"${process.execPath}" "${CLI}" images list -o ndjson | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const ended = await end(
    spawn("bash", ["-c", script], { env: environment(mock.env), stdio: ["ignore", "pipe", "pipe"] }),
  );
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
});
