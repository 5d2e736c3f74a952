import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { type Mock, createMock } from "../../packages/mock/src/index.js";
import { run } from "../../packages/cli/src/run.js";

const DAY_MS = 86_400_000;
const DAYS = 30;

/** The last of the days is this one: emulators take no request of another. */
const LAST_MS = Date.now();

/** The day on which a vulnerability becomes known that many images have. */
const NEWS = 27;

/** Images of each emulator, which is the estate of one company. */
const ESTATES = { shop: 90, bank: 50 } as const;

/**
 * Thirty days of three accounts of both clouds on emulators: images are replaced by better ones, and one day brings bad news.
 *
 * @param folder - An empty folder for the configuration, the store and the report.
 * @returns Path of the report.
 * @throws {Error} when a command fails; the message is what it said.
 */
export async function reportOfThirtyDays(folder: string): Promise<string> {
  const store = join(folder, "store.db");
  const report = join(folder, "report.html");
  let day = 1;
  const now = (): Date => new Date(LAST_MS - (DAYS - day) * DAY_MS);
  const shop = createMock({ images: ESTATES.shop, seed: 5, rateLimit: false });
  const bank = createMock({ images: ESTATES.bank, seed: 8, rateLimit: false });
  try {
    const env = writeAccounts(folder, [
      ["shop", shop, (await shop.listen()).url],
      ["bank", bank, (await bank.listen()).url],
    ]);
    const command = (line: string): Promise<string> => commandIn(folder, env, now, line);
    for (; day <= DAYS; day++) {
      for (const [account, mock] of [
        ["shop", shop],
        ["bank", bank],
      ] as const) {
        if (day % 2 === 0) mock.images.remove((await hostImages(command, account, "-critical")).slice(0, 1));
        if (day === NEWS) bringNews(mock, (await hostImages(command, account, "critical")).slice(0, 9));
      }
      await command(`sync --store ${store}`);
    }
    day = DAYS;
    await command(`report --store ${store} --out ${report} --since 7d`);
  } finally {
    await Promise.all([shop.close(), bank.close()]);
  }
  return report;
}

/** Runs a command line at a time of its own, and gives what it printed. */
async function commandIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  now: () => Date,
  line: string,
): Promise<string> {
  let printed = "";
  let said = "";
  const code = await run(line.split(" "), "0.1.0", {
    env,
    stdout: { write: (text) => (printed += text) },
    stderr: { write: (text) => (said += text) },
    readStdin: async () => "",
    signal: new AbortController().signal,
    sleep: async () => undefined,
    cwd: () => folder,
    now,
  });
  if (code !== 0) throw new Error(`plimsoll ${line} ended with code ${code}:\n${said}`);
  return printed;
}

/** IDs of images on hosts, ordered by a column. */
async function hostImages(
  command: (line: string) => Promise<string>,
  account: string,
  sort: string,
): Promise<readonly string[]> {
  const line = `images list --account ${account} --source tencent-host --sort=${sort} -o json --query [].id`;
  return JSON.parse(await command(line)) as readonly string[]; // our own command prints it
}

/** Scans images again on the day on which a vulnerability of a package that all have becomes known. */
function bringNews(mock: Mock, imageIds: readonly string[]): void {
  for (const [index, imageId] of imageIds.entries())
    mock.images.setFindings({
      imageId,
      vulnerabilities: Array.from({ length: 4 + (index % 3) }, (_, part) => ({
        cveId: `CVE-2026-${31_300 + part}`,
        level: part < 3 ? 4 : 3,
        package: {
          name: ["xz-utils", "liblzma5", "libsystemd0", "openssl"][part % 4] ?? "",
          version: "5.6.0",
          type: "deb",
        },
        fixedVersions: ["5.6.2"],
      })),
      malware: [],
      secrets: [],
      buildRisks: [],
      baselines: [],
    });
}

type Estate = readonly [name: string, mock: Mock, url: string];

/** Writes the configuration of the accounts. @returns the variables with their keys */
function writeAccounts(folder: string, estates: readonly Estate[]): Readonly<Record<string, string>> {
  const keys = estates.flatMap(([name, { credentials }]) => [
    [`${name.toUpperCase()}_ID`, credentials.tencent.secretId],
    [`${name.toUpperCase()}_SECRET`, credentials.tencent.secretKey],
    [`${name.toUpperCase()}_ALIBABA_ID`, credentials.alibaba.accessKeyId],
    [`${name.toUpperCase()}_ALIBABA_SECRET`, credentials.alibaba.accessKeySecret],
  ]);
  const [first] = estates;
  const accounts = {
    ...Object.fromEntries(
      estates.map(([name, , endpoint]) => [name, account("tencent", name.toUpperCase(), endpoint)]),
    ),
    ...(first === undefined ? {} : { "shop-cn": account("alibaba", `${first[0].toUpperCase()}_ALIBABA`, first[2]) }),
  };
  writeFileSync(join(folder, "plimsoll.yaml"), JSON.stringify({ version: 1, accounts }));
  return { HOME: folder, PLIMSOLL_INSTANCE_ROLE: "off", ...Object.fromEntries(keys) };
}

function account(cloud: "alibaba" | "tencent", name: string, endpoint: string): object {
  return { cloud, endpoint, credentials: { environment: { id: `${name}_ID`, secret: `${name}_SECRET` } } };
}
