import type { ScanStatus } from "@plimsoll/core";
import type { PastState } from "@plimsoll/store";

/** Licenses of the images of an account. */
export interface ImageLicenses {
  /** Name of the account. */
  readonly account: string;
  /** Images that have a license. */
  readonly licensed: number;
  /** Images of which that is known. */
  readonly images: number;
  /** Images without one that a container runs from. */
  readonly runningWithout: number;
}

/** Facts about all images. */
export interface ImageFacts {
  /** Images, each once in its account. */
  readonly images: number;
  /** Images that a container runs from; absent if no cloud says. */
  readonly running?: number;
  /** Images without a scan that counts in any of their places: never scanned, without a license, or the scan failed. */
  readonly unscanned: number;
  /** Licenses of the accounts whose cloud has some. */
  readonly licenses: readonly ImageLicenses[];
}

/** An image by all of its places. */
interface Known {
  isScanned: boolean;
  running?: boolean;
  licensed?: boolean;
}

/** Counts images, and what runs and has a license. Images of one account come together, so memory holds those of one. */
export async function readImageFacts(past: PastState, signal: AbortSignal): Promise<ImageFacts> {
  const totals = { images: 0, running: 0, unscanned: 0, isRunningKnown: false };
  const licenses: ImageLicenses[] = [];
  let account: { readonly alias: string; readonly images: Map<string, Known> } | undefined;
  const finish = (): void => {
    if (account === undefined) return;
    const known = [...account.images.values()];
    totals.images += known.length;
    totals.running += known.filter(({ running }) => running === true).length;
    totals.unscanned += known.filter(({ isScanned }) => !isScanned).length;
    totals.isRunningKnown ||= known.some(({ running }) => running !== undefined);
    licenses.push(...licensesOf(account.alias, known));
  };
  for await (const { scope, identity, running, licensed, scanStatus, scannedAt } of past.images()) {
    signal.throwIfAborted();
    if (account?.alias !== scope) {
      finish();
      account = { alias: scope, images: new Map() };
    }
    const known = account.images.get(identity) ?? { isScanned: false };
    account.images.set(identity, known);
    known.isScanned ||= isScanned(licensed, scanStatus, scannedAt);
    if (running !== undefined) known.running = running || known.running === true;
    // It must have the license in each place.
    if (licensed !== undefined) known.licensed = licensed && known.licensed !== false;
  }
  finish();
  return {
    images: totals.images,
    unscanned: totals.unscanned,
    ...(totals.isRunningKnown && { running: totals.running }),
    licenses,
  };
}

/** True if the findings of a place are those of a scan. While one runs, they are those of the scan before. */
function isScanned(
  licensed: boolean | undefined,
  status: ScanStatus | undefined,
  scannedAt: string | undefined,
): boolean {
  if (licensed === false || status === "never" || status === "failed") return false;
  return status === "done" || scannedAt !== undefined;
}

function licensesOf(account: string, known: readonly Known[]): readonly ImageLicenses[] {
  const said = known.filter(({ licensed }) => licensed !== undefined);
  if (said.length === 0) return [];
  const without = said.filter(({ licensed }) => licensed === false);
  return [
    {
      account,
      licensed: said.length - without.length,
      images: said.length,
      runningWithout: without.filter(({ running }) => running === true).length,
    },
  ];
}
