/**
 * `pnpm demo`: the main job, as a user would do it, against the emulator. It starts `plimsoll mock start`, types real
 * commands, shows what they print, and leaves nothing behind.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { styleText } from "node:util";

import { run } from "./run.ts";

const CLI = join(import.meta.dirname, "../packages/cli/dist/cli.js");

interface Ready {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly estate: { readonly hostImages: number };
}

console.log("Building the command …");
const built = await run("turbo", ["build", "--filter=@plimsoll/cli"], { env: { TURBO_TELEMETRY_DISABLED: "1" } });
if (built.code !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);

const folder = mkdtempSync(join(tmpdir(), "plimsoll-demo-"));
const { emulator, ready } = await startMock();
try {
  say(`An emulator of both clouds runs at ${ready.url}. Everything below is the real command against it.`);
  await show("What is there, in both clouds?", "images summary");
  await show("The images themselves, those with gateway in the name.", "images list --name gateway --limit 8");
  await show(
    "Which images should get a scan license first, within USD 1.00?",
    "license plan --max 4 --budget 1 --out plan.json",
  );
  await show(
    "Buy those licenses. Every step goes to a journal first; nothing is bought twice.",
    "license apply plan.json --yes",
  );
  await show("Run it again: it reads back what is licensed and buys nothing.", "license apply plan.json --yes");
  await show("What did the automatic licensing of the account do?", "license log --task 1 --outcome no-license-left");
  await show(
    "Scan the newest tags every night.",
    "schedule set --every 1 --at 02:00 --until 06:00 --latest-only --yes",
  );
  await show(
    "Any operation of the two APIs, checked before it is sent.",
    "api tcss DescribeAssetImageList --Limit 3 --By CreateTime --Order desc --query List[].ImageName",
  );
  await show("A wrong value is refused before any call.", "api tcss DescribeAssetImageList --Limit 1000", 2);
} finally {
  emulator.kill("SIGINT");
  await new Promise((resolve) => (emulator.exitCode === null ? emulator.once("exit", resolve) : resolve(undefined)));
  rmSync(folder, { recursive: true, force: true });
}
say(`That was the emulator, and it has stopped. With your own accounts:

  export TENCENTCLOUD_SECRET_ID=...         TENCENTCLOUD_SECRET_KEY=...
  export ALIBABA_CLOUD_ACCESS_KEY_ID=...    ALIBABA_CLOUD_ACCESS_KEY_SECRET=...
  node packages/cli/dist/cli.js images summary

The emulator again, to play with:   node packages/cli/dist/cli.js mock start
All commands:                       node packages/cli/dist/cli.js --help
The documentation:                  npx -y pnpm@12 docs:dev`);

function startMock(): Promise<{ readonly emulator: ChildProcess; readonly ready: Ready }> {
  const child = spawn(process.execPath, [CLI, "mock", "start", "--port", "0", "--images", "400", "-o", "json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the emulator ended with code ${code} before it was ready`)));
    createInterface({ input: child.stdout }).once("line", (line) =>
      resolve({ emulator: child, ready: JSON.parse(line) as Ready }),
    );
  });
}

async function show(title: string, command: string, want = 0): Promise<void> {
  console.log(`\n${styleText("bold", title)}\n${styleText("cyan", `$ plimsoll ${command}`)}`);
  const { code, stdout, stderr } = await run(process.execPath, [CLI, ...command.split(" ")], {
    cwd: folder,
    env: ready.environment,
  });
  process.stdout.write(stdout + stderr);
  if (code !== want) throw new Error(`plimsoll ${command} ended with code ${code}`);
}

function say(text: string): void {
  console.log(`\n${text}`);
}
