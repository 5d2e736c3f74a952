import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { newFolder } from "./folder.js";

const ROOT = join(import.meta.dirname, "../../..");

/** Runs the script behind `pnpm plimsoll` as pnpm does when it is typed in the root. */
const plimsoll = (...args: readonly string[]) => plimsollIn(ROOT, ...args);

/** The same, typed in a folder, with a key of a real account in the environment. */
async function plimsollIn(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(ROOT, "scripts/plimsoll.ts"), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      INIT_CWD: folder,
      TENCENTCLOUD_SECRET_ID: "real",
      TENCENTCLOUD_SECRET_KEY: "real",
      TENCENTCLOUD_TOKEN: "real",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

test("from the clone, standard output is the command's and nothing else, so that jq can read it", async () => {
  const { code, stdout, stderr } = await plimsoll("--mock", "images", "list", "--limit", "2", "-o", "json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([{ clouds: ["tencent"] }, { clouds: ["tencent"] }]);
});

test("from the clone, files are those of the folder where the command was typed", async () => {
  using folder = newFolder({});
  const { code } = await plimsollIn(folder.path, "--mock", "gate", "init", "policy.yaml");
  expect(code).toBe(0);
  expect(readdirSync(folder.path)).toEqual(["policy.yaml"]);
});

test("from the clone, a wrong command line ends with the command's code and message", async () => {
  const { code, stdout, stderr } = await plimsoll("images", "lst");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("unknown command 'lst'");
});

test("from the clone, help says what --mock does", async () => {
  const { code, stdout } = await plimsoll("images", "list", "--help");
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n {2}--mock {2}run it on an emulator of both clouds/);
});
