import type { TencentImage } from "../image/image.js";
import { byExposure, exposureOf } from "./exposure.js";
import { centsOf, usdOf, usdText } from "./money.js";
import {
  type LicensePlan,
  type LicenseRequest,
  type LicenseTarget,
  PLAN_VERSION,
  type PlanVerdict,
  type PlanRefusal,
} from "./plan.js";
import { planIdOf } from "./plan-id.js";

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

/** The fields of an image that planning needs. */
export type PlannableImage = Pick<TencentImage, "containers" | "hosts" | "id" | "licensed" | "name">;

/** Which images to license and within what limits. */
export interface PlanInput {
  /** Where the licenses are to be bought; the plan is applied nowhere else. */
  readonly target: LicenseTarget;
  /** The images to choose from; duplicates of an image ID count once. */
  readonly images: Iterable<PlannableImage>;
  /**
   * True if `images` is the whole inventory. An incomplete one is refused, because the choice would not be the best one, unless
   * `ids` names the images and all of them are there.
   */
  readonly complete: boolean;
  /** Image IDs that must be in the plan. @default whatever `images` has */
  readonly ids?: readonly string[];
  /** Images to license at most; the most exposed go first. @default no limit */
  readonly maxImages?: number;
  /** Licenses that are left in the account; a plan that needs more is refused. @default not known, and the plan says so */
  readonly licensesLeft?: number;
  /** US dollars to spend at most, in whole cents; a plan above is refused. @default no limit */
  readonly budgetUsd?: number;
  /** Price of one license in US dollars, in whole cents. @default {@link LIST_PRICE_USD} */
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
 *
 * @example
 * ```ts
 * import { type TencentImage, makeLicensePlan } from "@plimsoll/core";
 *
 * const target = { cloud: "tencent", account: "100000000001", region: null, endpoint: "https://tcss.example" } as const;
 * const verdict = makeLicensePlan({ target, images: [] as TencentImage[], complete: false, now: new Date(0) });
 * console.log(verdict.code); // refused
 * console.log(verdict.code === "refused" && verdict.reasons[0]?.code); // incomplete-inventory
 * ```
 */
export function makeLicensePlan(input: PlanInput): PlanVerdict {
  const { target, ids, maxImages = Number.POSITIVE_INFINITY, unitPriceUsd = LIST_PRICE_USD, budgetUsd, now } = input;
  const byId = new Map<string, PlannableImage>();
  for (const image of input.images) if (!byId.has(image.id)) byId.set(image.id, image);
  // An ID that was named twice is one image.
  const wanted = ids === undefined ? [...byId.values()] : [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const unlicensed = wanted.filter((image) => image.licensed === false).sort(byExposure);
  const chosen = unlicensed.slice(0, maxImages);
  const unknown = wanted.filter((image) => image.licensed === undefined).length;
  const skipped = {
    alreadyLicensed: wanted.length - unlicensed.length - unknown,
    unknown,
    overLimit: unlicensed.length - chosen.length,
  };
  const requests = requestsFor(chosen.map((image) => image.id));
  const reasons = [...refusals(input, byId), ...moneyRefusals(input, chosen.length)];
  if (reasons.length > 0) return { code: "refused", reasons };
  if (chosen.length === 0) return { code: "nothing-to-license", skipped };
  const usd = usdOf((centsOf(unitPriceUsd) ?? 0) * chosen.length);
  const { cloud, account, region, endpoint } = target;
  const content: Omit<LicensePlan, "id" | "plimsollLicensePlan"> = {
    createdAt: now.toISOString(),
    cloud,
    account,
    region,
    endpoint,
    images: chosen.map((image) => ({ id: image.id, name: image.name, reason: exposureOf(image) })),
    skipped,
    licensesLeft: input.licensesLeft ?? null,
    cost: { licenses: chosen.length, unitPriceUsd, usd },
    budgetUsd: budgetUsd ?? null,
    requests,
  };
  const id = planIdOf({ plimsollLicensePlan: PLAN_VERSION, ...content });
  return { code: "planned", plan: { plimsollLicensePlan: PLAN_VERSION, id, ...content } };
}

function refusals(
  { complete, ids = [] }: PlanInput,
  byId: ReadonlyMap<string, PlannableImage>,
): readonly PlanRefusal[] {
  const found: PlanRefusal[] = [];
  const named = ids.length > 0;
  // Images that were named are no choice: if they are all there, nothing else matters.
  if (!complete && !(named && ids.every((id) => byId.has(id))))
    found.push({
      code: "incomplete-inventory",
      message: `The list of images is not complete. ${named ? "Read it again." : "Read it again, or name the images by ID."}`,
    });
  for (const id of new Set(ids))
    if (!byId.has(id)) found.push({ code: "unknown-image", message: `${id} is not among the images of the account.` });
  return found;
}

function moneyRefusals(
  { licensesLeft = Number.POSITIVE_INFINITY, unitPriceUsd = LIST_PRICE_USD, budgetUsd }: PlanInput,
  licenses: number,
): readonly PlanRefusal[] {
  const found: PlanRefusal[] = [];
  if (licenses > licensesLeft)
    found.push({
      code: "pool-too-small",
      message: `The plan needs ${licensesText(licenses)}, and ${licensesLeft} ${licensesLeft === 1 ? "is" : "are"} left in the account. Lower the number of images to ${licensesLeft}, or add licenses to the account.`,
    });
  const price = centsOf(unitPriceUsd);
  const budget = budgetUsd === undefined ? Number.POSITIVE_INFINITY : centsOf(budgetUsd);
  if (price === undefined || !Number.isSafeInteger(price * licenses))
    found.push({
      code: "invalid-price",
      message: `USD ${unitPriceUsd} is no price in whole cents. Round it up: the plan then costs rather too much than too little.`,
    });
  else if (budget === undefined)
    found.push({ code: "invalid-budget", message: `USD ${budgetUsd} is no budget in whole cents. Round it down.` });
  else if (price * licenses > budget)
    found.push({
      code: "over-budget",
      message: `The plan costs USD ${usdText(price * licenses)}, the budget is USD ${usdText(budget)}. Raise the budget or lower the number of images.`,
    });
  return found;
}

function licensesText(licenses: number): string {
  return `${licenses} license${licenses === 1 ? "" : "s"}`;
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
