import { spawn } from "node:child_process";

import { expect, test } from "vitest";

import { startDay } from "./day.js";
import type { Estate } from "./estate.js";
import { CLI, end, environment } from "./spawn.js";

/** Commands over five accounts of two clouds and both sites, in the order of a day. */
const day = `
version
help exit-codes
configure --cloud alibaba --name bank --offline --yes
accounts list
policy print license status
doctor --account shop
doctor --account shop-ali
images list
license status
license rule show --account shop
license rule set --all-hosts --max-per-day 5 --enable --account shop --yes
license rule disable --account shop --yes
license rule enable --account shop --yes
license plan --source tencent-host,tencent-registry --out plans/
license apply plans/shop.json plans/shop-cn.json plans/bank.json --yes --settle 1
license apply plans/shop.json plans/shop-cn.json plans/bank.json --yes --settle 1
license log --account shop
schedule show
schedule diff -f schedules.yaml
schedule apply -f schedules.yaml --yes
schedule diff -f schedules.yaml
schedule disable registry --account shop --yes
schedule enable registry --account shop --yes
schedule show -o yaml
scan start aaaaaaaaaaaa --account shop --yes
scan start team/api:1 --account shop-ali --yes
scan status --account shop,shop-ali
scan stop aaaaaaaaaaaa --account shop --yes
license status --account none
license status --account shop -v
`;

/** The same accounts after one of them does not answer any more. */
const dayWithOneDown = `
doctor --account bank
images list
images list -q
license status
license log --account bank
schedule show
schedule diff -f schedules.yaml
scan start aaaaaaaaaaaa --cloud tencent --yes
scan status
gate --policy policy.yaml --without-details
`;

test("a day of commands says on both outputs what it did, and names the account that is down", async () => {
  await using estate = await startDay();
  estate.folder.write("plimsoll.yaml", estate.config);
  const before = await transcriptOf(estate, day);
  await estate.mocks.bank.close();
  const after = await transcriptOf(estate, dayWithOneDown);
  await expect(`${before}# bank is down from here on\n\n${after}`).toMatchFileSnapshot("day-transcript.txt");
});

/** Runs the lines one after the other. Lines of standard error begin with an exclamation mark. */
async function transcriptOf({ folder, env }: Estate, lines: string): Promise<string> {
  let transcript = "";
  for (const line of lines.trim().split("\n")) {
    const child = spawn(process.execPath, [CLI, ...line.split(" ")], {
      cwd: folder.path,
      env: environment({ ...env, TZ: "UTC" }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { code, stdout, stderr } = await end(child);
    transcript += `$ plimsoll ${line}\n${stdout}${stderr.replaceAll(/^(?=.)/gm, "! ")}exit ${code}\n\n`;
  }
  return withoutChance(transcript.replaceAll(folder.path, "FOLDER"));
}

/** The text without all that differs from run to run: ports, times, IDs that a service makes up, and the widths of columns with these. */
function withoutChance(text: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT"],
    [
      /(?:\b[A-Z][a-z]{2} )?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:\d{2}))?)?/g,
      "TIME",
    ],
    [/TIME \(\d+ days/g, "TIME (N days"],
    // YAML has quotation marks around an ID that could be a number.
    [/"?\b[0-9a-f]{32}\b"?/g, "ID"],
    [/(running +0 +1 +)\d+/g, "$1SECONDS"],
    // The number of licenses is two calls at the same time, and the one that fails first is told; a longer name wraps sooner.
    [/tencent Describe(?:PurchaseStateInfo|ImageAuthorizedInfo), 4/g, "tencent DescribePurchaseStateInfo, 4"],
    [/\n! +(?=something|listens|there\.)/g, " "],
    [/^(version|node|platform) +.*$/gm, "$1  HERE"],
    [/ {2,}/g, "  "],
  ];
  return changes.reduce((changed, [pattern, word]) => changed.replaceAll(pattern, word), text);
}
