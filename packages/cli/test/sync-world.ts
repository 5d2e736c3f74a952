import { join } from "node:path";

import type { OwnImageFindings } from "@plimsoll/mock";

import { type Cloud, cli, startCloud } from "./cli.js";
import { type Folder, newFolder } from "./folder.js";

/** ID of an image, of one digit. */
export const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** Emulators of Tencent Cloud, each with two images on hosts, of which one has two findings. */
export interface SyncWorld extends AsyncDisposable {
  readonly clouds: readonly Cloud[];
  readonly folder: Folder;
  readonly store: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: (...args: readonly string[]) => ReturnType<typeof cli>;
}

/**
 * Starts an emulator for each account.
 *
 * @param deny - Actions that the last account may not call. @default none
 */
export async function startWorld(names: readonly string[], deny: readonly string[] = []): Promise<SyncWorld> {
  const clouds = await Promise.all(names.map(() => startTwoImages(deny)));
  const lines = names.map(
    (name, index) =>
      `  ${name}: { cloud: tencent, endpoint: "${clouds[index]?.url ?? ""}", credentials: { environment: { id: ${name.toUpperCase()}_ID, secret: ${name.toUpperCase()}_KEY } } }`,
  );
  const folder = newFolder({ "plimsoll.yaml": `version: 1\naccounts:\n${lines.join("\n")}\n` });
  const keys = names.map((name, index) => {
    const isReader = deny.length > 0 && index === names.length - 1;
    const { id, secret } = isReader ? READER : OWNER;
    return { [`${name.toUpperCase()}_ID`]: id, [`${name.toUpperCase()}_KEY`]: secret };
  });
  const env = Object.assign({ XDG_STATE_HOME: join(folder.path, "state") }, ...keys) as Record<string, string>; // strings alone
  const store = join(folder.path, "store.db");
  return {
    clouds,
    folder,
    store,
    env,
    run: (...args) => cli([...args, "--store", store], { env, cwd: folder.path }),
    async [Symbol.asyncDispose]() {
      await Promise.all(clouds.map((cloud) => cloud[Symbol.asyncDispose]()));
      folder[Symbol.dispose]();
    },
  };
}

/** Findings of an image: CVEs of these numbers, each critical where its number is odd, and nothing else. */
export function findings(image: string, ...cves: readonly number[]): OwnImageFindings {
  const vulnerabilities = cves.map((cve) => ({
    cveId: `CVE-2026-${1000 + cve}`,
    level: cve % 2 === 1 ? (4 as const) : (2 as const),
    package: { name: `package-${cve}`, version: "1.0.0", type: "deb" as const },
    fixedVersions: ["1.0.1"],
  }));
  return { imageId: id(image), vulnerabilities, malware: [], secrets: [], buildRisks: [], baselines: [] };
}

const OWNER = { cloud: "tencent", id: "owner", secret: "secret-of-owner" } as const;
const READER = { cloud: "tencent", id: "reader", secret: "secret-of-reader" } as const;

let number = 0;

/** An emulator with two images on hosts, of which `a` has two findings and `b` none, and an account number of its own. */
export async function startTwoImages(deny: readonly string[] = []): Promise<Cloud> {
  const accountId = `10000000000${++number}`;
  const accounts = [
    { ...OWNER, accountId },
    { ...READER, accountId, deny },
  ];
  const image = { IsAuthorized: 1, ScanStatus: "SCANNED", ScanTime: "2026-11-01 10:00:00" } as const;
  const hostImages = ["a", "b"].map((digit) => ({ ...image, ImageID: id(digit), ImageName: `shop/${digit}:1` }));
  const cloud = await startCloud({ images: 0, rateLimit: false, accounts, extra: { hostImages } });
  cloud.mock.images.setFindings(findings("a", 1, 2));
  cloud.mock.images.setFindings(findings("b"));
  const env = { ...cloud.env, TENCENTCLOUD_SECRET_ID: OWNER.id, TENCENTCLOUD_SECRET_KEY: OWNER.secret };
  return { ...cloud, env, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() };
}
