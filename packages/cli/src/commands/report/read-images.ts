import type { ImageTotals, PastState } from "@plimsoll/store";

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

/** Counts images, and what runs and has a license. */
export async function readImageFacts(past: Pick<PastState, "imageTotals">): Promise<ImageFacts> {
  const accounts = await past.imageTotals();
  const sum = (countOf: (account: ImageTotals) => number | undefined): number =>
    accounts.reduce((all, account) => all + (countOf(account) ?? 0), 0);
  const isRunningKnown = accounts.some(({ running }) => running !== undefined);
  return {
    images: sum(({ images }) => images),
    unscanned: sum(({ unscanned }) => unscanned),
    ...(isRunningKnown && { running: sum(({ running }) => running) }),
    licenses: accounts
      .filter(({ licenseKnown }) => licenseKnown > 0)
      .map(({ scope, licensed, licenseKnown, runningWithout }) => ({
        account: scope,
        licensed,
        images: licenseKnown,
        runningWithout,
      })),
  };
}
