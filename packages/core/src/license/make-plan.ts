import { createHash } from "node:crypto";

import type { TencentImage } from "../image.js";
import { byExposure, exposureOf } from "./exposure.js";
import type { LicenseRequest, PlanVerdict, Refusal } from "./plan.js";

/**
 * List price of one license in US dollars.
 *
 * @see https://www.tencentcloud.com/document/product/1163/50875 purchase guide as of December 2024, read 2026-11-21
 */
export const LIST_PRICE_USD = 0.25;

/**
 * Images in one request. The vendor documents no limit; 1,000 IDs make a body of 75 KB, far below the 10 MB of the
 * gateway, and keep what one failure leaves unknown small.
 */
export const MAX_IMAGES_PER_REQUEST = 1000;

/** Which images to license and within what limits. */
export interface PlanInput {
  /** The images to choose from; duplicates of an image ID count once. */
  readonly images: Iterable<TencentImage>;
  /** Whether `images` is all there is. An incomplete inventory is refused: the choice would not be the best one. */
  readonly complete: boolean;
  /** Image IDs that must be in the plan. @default whatever `images` has */
  readonly ids?: readonly string[];
  /** Images to license at most; the most exposed go first. @default no limit */
  readonly maxImages?: number;
  /** US dollars to spend at most; a plan above is refused. @default no limit */
  readonly budgetUsd?: number;
  /** Price of one license in US dollars. @default {@link LIST_PRICE_USD} */
  readonly unitPriceUsd?: number;
  /** When the plan is made. */
  readonly now: Date;
}

/**
 * Decides which images get a license. Pure: the same input gives the same plan.
 *
 * The request always lists the image IDs, with `UpdatedLocalImageCnt` equal to their number. Of the ways the vendor
 * offers, it is the one that leaves nothing to chance, and the one that can be sent again: an image that has a license
 * does not use another.
 */
export function makeLicensePlan(input: PlanInput): PlanVerdict {
  const { ids, maxImages = Number.POSITIVE_INFINITY, unitPriceUsd = LIST_PRICE_USD, now } = input;
  const byId = new Map<string, TencentImage>();
  for (const image of input.images) if (!byId.has(image.id)) byId.set(image.id, image);
  const wanted = ids === undefined ? [...byId.values()] : ids.flatMap((id) => byId.get(id) ?? []);
  const unlicensed = wanted.filter((image) => image.licensed === false).sort(byExposure);
  const chosen = unlicensed.slice(0, maxImages);
  const cost = { licenses: chosen.length, unitPriceUsd, usd: toCents(chosen.length * unitPriceUsd) };
  const requests = requestsFor(chosen.map((image) => image.id));

  const reasons = refusals(input, byId, cost.usd);
  if (reasons.length > 0) return { code: "refused", reasons };
  const alreadyLicensed = wanted.length - unlicensed.length;
  if (chosen.length === 0) return { code: "nothing-to-license", alreadyLicensed };
  return {
    code: "planned",
    plan: {
      plimsollLicensePlan: 1,
      id: createHash("sha256").update(JSON.stringify(requests)).digest("hex").slice(0, 16),
      createdAt: now.toISOString(),
      images: chosen.map((image) => ({ id: image.id, name: image.name, reason: exposureOf(image) })),
      skipped: { alreadyLicensed, overLimit: unlicensed.length - chosen.length },
      cost,
      requests,
    },
  };
}

function refusals(
  { complete, ids = [], budgetUsd }: PlanInput,
  byId: ReadonlyMap<string, TencentImage>,
  usd: number,
): readonly Refusal[] {
  const found: Refusal[] = [];
  if (!complete)
    found.push({
      code: "incomplete-inventory",
      message: "The list of images is not complete. Read it again, or name the images by ID.",
    });
  for (const id of ids)
    if (!byId.has(id)) found.push({ code: "unknown-image", message: `${id} is not among the images of the account.` });
  if (budgetUsd !== undefined && usd > budgetUsd)
    found.push({
      code: "over-budget",
      message: `The plan costs USD ${usd.toFixed(2)}, the budget is USD ${budgetUsd.toFixed(2)}. Raise the budget or lower the number of images.`,
    });
  return found;
}

function requestsFor(ids: readonly string[]): readonly LicenseRequest[] {
  const requests: LicenseRequest[] = [];
  for (let start = 0; start < ids.length; start += MAX_IMAGES_PER_REQUEST)
    requests.push(requestFor(ids.slice(start, start + MAX_IMAGES_PER_REQUEST)));
  return requests;
}

/** The request that licenses exactly these host images. */
export function requestFor(ids: readonly string[]): LicenseRequest {
  return {
    AllLocalImages: false,
    AllRegistryImages: false,
    ImageSourceType: "ASSETIMAGE",
    LocalImageIds: [...ids],
    UpdatedLocalImageCnt: ids.length,
    UpdatedRegistryImageCnt: 0,
  };
}

function toCents(usd: number): number {
  return Math.round(usd * 100) / 100;
}
