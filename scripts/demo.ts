/**
 * `pnpm demo`: the main job, as a user would do it, against the emulator. It starts `plimsoll mock start`, types real
 * commands, shows what they print, and leaves nothing behind but the page of the report.
 */
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";

import { buildCommand } from "./plimsoll/build-command.ts";
import { startEmulator } from "./plimsoll/emulator.ts";
import { run } from "./run.ts";

const command = await buildCommand(join(import.meta.dirname, ".."));
const folder = mkdtempSync(join(tmpdir(), "plimsoll-demo-"));
const emulator = await startEmulator(command, ["--images", "400"]);
let report = "";
try {
  say(`An emulator of both clouds runs at ${emulator.url}. Everything below is the real command against it.`);
  await show("What is there, in both clouds?", "images summary");
  await show(
    "Which images have something critical and are running?",
    "images list --severity critical --running --limit 6",
  );
  await show("What is in them, and which upgrade fixes the most?", "findings summary --cloud tencent --top 5");
  await show(
    "What to do first: critical, with a fix.",
    "findings list --cloud tencent --kind vulnerability --severity critical --fixable --limit 6",
  );
  await show("Where is it, what fixes it, and what runs it?", "findings show CVE-2026-16465 --cloud tencent");
  await show("May it run? A first policy, made from what is there.", "gate init policy.yaml");
  await show(
    "One image against it: the exit code 3 says no.",
    "gate --policy policy.yaml --image logistics/user-consumer:4.5.3 --at 2026-11-20T00:00:00Z",
    3,
  );
  await show("What do the scans cost, and what runs without one?", "license status --cloud tencent --top 3");
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
  await show("Scan an image now, wherever it is.", "scan start 39f4fc801dbe --yes");
  await show(
    "Scan the newest tags every night.",
    "schedule set --every 1 --at 02:00 --until 06:00 --latest-only --yes",
  );
  await show("When does that run, here?", "schedule show");
  await show(
    "Any operation of the two APIs, checked before it is sent.",
    "api tcss DescribeAssetImageList --Limit 3 --By CreateTime --Order desc --query List[].ImageName",
  );
  await show("A wrong value is refused before any call.", "api tcss DescribeAssetImageList --Limit 1000", 2);
  await show("Keep what is there, to see what changes.", "sync --cloud tencent --store store.db");
  await show("All of it on one page, to look at.", "report --store store.db --policy policy.yaml --out report.html");
  report = keep("report.html");
} finally {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
say(`The page of that estate, to open in a browser: ${report}`);
say(`That was the emulator, and it has stopped. With your own accounts:

  export TENCENTCLOUD_SECRET_ID=...         TENCENTCLOUD_SECRET_KEY=...
  export ALIBABA_CLOUD_ACCESS_KEY_ID=...    ALIBABA_CLOUD_ACCESS_KEY_SECRET=...
  npx -y pnpm@12 plimsoll images summary

The emulator again, to play with:   npx -y pnpm@12 plimsoll mock start
One command on an emulator:         npx -y pnpm@12 plimsoll --mock images list
All commands:                       npx -y pnpm@12 plimsoll --help
The documentation:                  npx -y pnpm@12 docs:dev`);

/** Moves a file out of the folder of the demo, into one that stays. */
function keep(name: string): string {
  const kept = join(mkdtempSync(join(tmpdir(), "plimsoll-report-")), name);
  renameSync(join(folder, name), kept);
  return kept;
}

async function show(title: string, line: string, want = 0): Promise<void> {
  console.log(`\n${styleText("bold", title)}\n${styleText("cyan", `$ plimsoll ${line}`)}`);
  // On the terminal itself, so that tables fit its width and have its colors.
  const where = { cwd: folder, env: emulator.environment, show: true };
  const { code } = await run(process.execPath, [command, ...line.split(" ")], where);
  if (code !== want) throw new Error(`plimsoll ${line} ended with code ${code}`);
}

function say(text: string): void {
  console.log(`\n${text}`);
}
