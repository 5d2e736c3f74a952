import type { Image } from "@plimsoll/core";

/** Policy of a folder: `gate init` writes it, and the other commands take it if no file is named. */
export const FIRST_POLICY = "plimsoll-policy.yaml";

const dayMs = 86_400_000;
/** Ages of scans that people choose from, in days. */
const AGES = [7, 30, 90, 180] as const;
/** Share of the scans that are to be young enough for a first policy. */
const SHARE = 0.9;

/** Numbers of the images from which a first policy is made. */
export interface Estate {
  readonly now: Date;
  images: number;
  /** Scans that are younger than each of the ages, in their order. */
  readonly younger: number[];
  scanned: number;
  running: number;
  malware: number;
  critical: number;
  /** The most high vulnerabilities of one image. */
  mostHigh: number;
}

/** An estate without images, at a time. */
export function newEstate(now: Date): Estate {
  const younger = AGES.map(() => 0);
  return { now, images: 0, younger, scanned: 0, running: 0, malware: 0, critical: 0, mostHigh: 0 };
}

/** Counts an image. */
export function countImage(estate: Estate, { scannedAt, running, findings }: Image): void {
  const { malware = 0, critical = 0, high = 0 } = findings;
  estate.images += 1;
  if (scannedAt !== undefined) {
    estate.scanned += 1;
    const ageDays = (estate.now.getTime() - Date.parse(scannedAt)) / dayMs;
    for (const [index, age] of AGES.entries())
      if (ageDays < age) estate.younger[index] = (estate.younger[index] ?? 0) + 1;
  }
  if (running === true) estate.running += 1;
  if (malware > 0) estate.malware += 1;
  if (critical > 0) estate.critical += 1;
  estate.mostHigh = Math.max(estate.mostHigh, high);
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** Text of a first policy: strict where the images are good enough already, and with what to change where they are not. */
export function policyText(estate: Estate): string {
  const { images, scanned, running, malware, critical, mostHigh } = estate;
  const { days, younger } = ageOf(estate);
  return `# A first policy, made from ${images} places of images. Change it, and check it: plimsoll gate lint
version: 1
defaults:
  # What is not known ends with exit code 5. Others: fail (3), warn (0).
  unknown: incomplete
  # ${younger} of ${scanned} scans are younger. What an older scan found decides nothing.
  maxScanAge: ${days}d
# Remove the scope to judge every image; ${running} of ${images} are known to run.
scope: { running: true }
rules:
  # ${malware} of ${images} have malware.
  - id: no-malware
    deny: { kind: malware }
  # ${critical} of ${images} have critical vulnerabilities. New ones may stay for a week. Not every vulnerability is known to have a fix or
  # none, or since when it is there: that only warns.
  - id: no-fixable-critical
    deny: { kind: vulnerability, severity: critical, fixable: true }
    grace: 7d
    unknown: warn
  # The worst has ${mostHigh} today: lower it as images get better.
  - id: high-budget
    limit: { kind: vulnerability, severity: high, max: ${mostHigh}, per: image }
  # ${images - scanned} of ${images} were never scanned, or it is not known when.
  - id: scanned
    require: { scanned: true }
# Findings that are accepted for a time, by their IDs, which plimsoll gate explain lists; reason, owner and the last day are
# required. In place of the [] below:
#   - id: CVE-2024-0001
#     package: openssl         # only in this package; image: "shop/cart:*" only in these images
#     reason: not reachable
#     owner: shop
#     expires: ${dayAfter(estate.now, 30)}
exceptions: []
`;
}

/** The least age that most scans keep; the greatest if none does. */
function ageOf({ younger, scanned }: Estate): { readonly days: number; readonly younger: number } {
  const index = younger.findIndex((count) => count >= scanned * SHARE);
  const chosen = index === -1 ? AGES.length - 1 : index;
  return { days: AGES[chosen] ?? AGES[0], younger: younger[chosen] ?? 0 };
}
