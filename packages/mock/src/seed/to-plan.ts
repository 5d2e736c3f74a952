import { checkExtra } from "./check-extra.js";
import type { EstatePlan, ExtraImages } from "./seed-estate.js";

/** The contents of an estate. */
export interface SeedOptions {
  /** Host images to make up, 0 to 1,000,000. Of the other kinds there is a quarter as many each. @default 200 */
  readonly images?: number;
  /** The same seed, an integer from 0, gives the same estate. @default 1 */
  readonly seed?: number;
  /** Licenses of the account, those in use included. @default four fifths of the made-up image IDs */
  readonly licenses?: number;
  /** Made-up images that have a license at the start. @default three quarters of the licenses */
  readonly licensed?: number;
  /** Images of your own, beside the made-up ones. @default none */
  readonly extra?: ExtraImages;
}

/** Most images of an estate. */
const maxImages = 1_000_000;

/**
 * Fills in what the options leave out.
 *
 * @throws {TypeError} when `extra`, or a row in it, has an unknown member; the message says where.
 * @throws {RangeError} when a number is out of its range, or two rows of `extra` have one ID.
 */
export function toPlan({
  images = 200,
  seed = 1,
  licenses,
  licensed,
  extra = {},
}: SeedOptions): Omit<EstatePlan, "nowMs"> {
  checkInteger("images", images, maxImages);
  checkInteger("seed", seed, 2 ** 32 - 1);
  checkInteger("licenses", licenses ?? 0, Number.MAX_SAFE_INTEGER);
  checkInteger("licensed", licensed ?? 0, Number.MAX_SAFE_INTEGER);
  checkExtra(extra);
  return { images, seed, licenses, licensed, extra };
}

function checkInteger(name: string, value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new RangeError(`${name} must be an integer from 0 to ${max}, not ${value}`);
}
