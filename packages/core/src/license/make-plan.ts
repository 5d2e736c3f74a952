import type { ImageFields } from "../image/image.js";
import { requestFor } from "./license-request.js";
import { centsOf, usdOf, usdText } from "./money.js";
import {
  type LicensePlan,
  type LicenseRequest,
  type LicenseTarget,
  PLAN_VERSION,
  type PlanRefusal,
  type PlanVerdict,
  type PlannedImage,
} from "./plan.js";
import { planIdOf } from "./plan-id.js";
import { type Strategy, newestTags, orderOf, reasonOf } from "./strategy.js";

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
export type PlannableImage = Pick<ImageFields, "containers" | "hosts" | "id" | "licensed" | "name"> &
  Partial<Pick<ImageFields, "createdAt" | "findings" | "kind" | "repository" | "tag">>;

/** Which images to license and within what limits. */
export interface PlanInput {
  /** Where the licenses are to be bought; the plan is applied nowhere else. */
  readonly target: LicenseTarget;
  /** The images to choose from; an image ID in several places counts once, and a license in one place covers all. */
  readonly images: Iterable<PlannableImage>;
  /**
   * True if `images` is the whole inventory. An incomplete one is refused, because the choice would not be the best one, unless
   * `ids` names the images and all of them are there.
   */
  readonly complete: boolean;
  /** Image IDs that must be in the plan. @default whatever `images` has */
  readonly ids?: readonly string[];
  /** Way to choose images, and which go first. @default "running-first" */
  readonly strategy?: Strategy;
  /** Images to license at most; those that the strategy puts first. @default no limit */
  readonly maxImages?: number;
  /** Licenses that are left in the account; a plan that needs more is refused. @default not known, and the plan says so */
  readonly licensesLeft?: number;
  /** US dollars to spend at most, in whole cents; a plan above is refused. @default no limit */
  readonly budgetUsd?: number;
  /** Licenses to use at most; a plan above is refused. @default no limit */
  readonly budgetLicenses?: number;
  /** True to plan as many images as budget and pool allow, instead of refusing. @default false */
  readonly fit?: boolean;
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
  const { target, ids, strategy = "running-first", unitPriceUsd = LIST_PRICE_USD, budgetUsd, now } = input;
  const { byId, nameless, named, wanted, unlicensed } = choiceOf(input);
  const chosen = unlicensed.slice(0, limitOf(input));
  const unknown = wanted.filter((image) => image.licensed === undefined).length;
  const skipped = {
    alreadyLicensed: wanted.length - unlicensed.length - unknown,
    unknown: unknown + (ids === undefined ? nameless : 0),
    overLimit: unlicensed.length - chosen.length,
    ...(strategy === "newest-tag" ? { olderTag: named.length - wanted.length } : {}),
  };
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
    strategy,
    images: chosen.map((image) => planned(image, strategy)),
    skipped,
    licensesLeft: input.licensesLeft ?? null,
    cost: { licenses: chosen.length, unitPriceUsd, usd },
    budgetUsd: budgetUsd ?? null,
    requests: requestsFor(chosen),
  };
  const id = planIdOf({ plimsollLicensePlan: PLAN_VERSION, ...content });
  return { code: "planned", plan: { plimsollLicensePlan: PLAN_VERSION, id, ...content } };
}

/** The images that a plan chooses from. */
interface Choice {
  readonly byId: ReadonlyMap<string, PlannableImage>;
  /** Images without an ID. */
  readonly nameless: number;
  /** Those that `ids` names, or all. */
  readonly named: readonly PlannableImage[];
  /** Those of them that the strategy keeps. */
  readonly wanted: readonly PlannableImage[];
  /** Those of them without a license, in the order in which they get one. */
  readonly unlicensed: readonly PlannableImage[];
}

/** Finds the images that may get a license, without looking at limits. */
export function choiceOf({
  images,
  ids,
  strategy = "running-first",
}: Pick<PlanInput, "ids" | "images" | "strategy">): Choice {
  const { byId, nameless } = distinct(images);
  // An ID that was named twice is one image.
  const named = ids === undefined ? [...byId.values()] : [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const wanted = strategy === "newest-tag" ? newestTags(named) : named;
  const unlicensed = wanted.filter((image) => image.licensed === false).sort(orderOf(strategy));
  return { byId, nameless, named, wanted, unlicensed };
}

function planned(image: PlannableImage, strategy: Strategy): PlannedImage {
  const { id, name, kind = "host" } = image;
  return { id, name, reason: reasonOf(image, strategy), kind };
}

/** Each image ID once. Images without an ID cannot be licensed by it, and are counted. */
function distinct(images: Iterable<PlannableImage>): {
  readonly byId: ReadonlyMap<string, PlannableImage>;
  readonly nameless: number;
} {
  const byId = new Map<string, PlannableImage>();
  let nameless = 0;
  for (const image of images) {
    const known = byId.get(image.id);
    if (image.id === "") nameless += 1;
    else if (known === undefined) byId.set(image.id, image);
    else if (known.licensed !== image.licensed) byId.set(image.id, withLicense(known, image));
  }
  return { byId, nameless };
}

/** Where two places of an image disagree, a license in one covers both, and what one does not say is not known. */
function withLicense(known: PlannableImage, { licensed }: PlannableImage): PlannableImage {
  const { licensed: first, ...rest } = known;
  return first === true || licensed === true ? { ...rest, licensed: true } : rest;
}

/** Images that may be chosen: with `fit`, as many as budget and pool allow. */
function limitOf(input: PlanInput): number {
  const { maxImages = Number.POSITIVE_INFINITY, fit = false, licensesLeft, budgetLicenses, budgetUsd } = input;
  if (!fit) return maxImages;
  const price = centsOf(input.unitPriceUsd ?? LIST_PRICE_USD);
  const budget = budgetUsd === undefined ? undefined : centsOf(budgetUsd);
  const affordable =
    budget === undefined || price === undefined || price === 0 ? undefined : Math.floor(budget / price);
  const limits = [maxImages, licensesLeft, budgetLicenses, affordable];
  return Math.min(...limits.filter((limit) => limit !== undefined));
}

function refusals(
  { complete, ids = [] }: PlanInput,
  byId: ReadonlyMap<string, PlannableImage>,
): readonly PlanRefusal[] {
  const found: PlanRefusal[] = [];
  const named = ids.length > 0;
  // Images that were named are not a choice: if they are all there, nothing else matters.
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
  { licensesLeft = Number.POSITIVE_INFINITY, unitPriceUsd = LIST_PRICE_USD, budgetUsd, budgetLicenses }: PlanInput,
  licenses: number,
): readonly PlanRefusal[] {
  const found: PlanRefusal[] = [];
  if (budgetLicenses !== undefined && licenses > budgetLicenses)
    found.push({
      code: "over-budget",
      message: `The plan needs ${licensesText(licenses)}, the budget is ${licensesText(budgetLicenses)}. Raise the budget or lower the number of images.`,
    });
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
      message: `USD ${unitPriceUsd} is not a price in whole cents. Round it up: the plan then costs rather too much than too little.`,
    });
  else if (budget === undefined)
    found.push({ code: "invalid-budget", message: `USD ${budgetUsd} is not a budget in whole cents. Round it down.` });
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

/** Requests for the images on hosts, then for those in registries: the service takes them apart. */
function requestsFor(images: readonly PlannableImage[]): readonly LicenseRequest[] {
  return (["host", "registry"] as const).flatMap((kind) => {
    const ids = images.filter((image) => (image.kind ?? "host") === kind).map(({ id }) => id);
    const requests: LicenseRequest[] = [];
    for (let start = 0; start < ids.length; start += MAX_IMAGES_PER_REQUEST)
      requests.push(requestFor(ids.slice(start, start + MAX_IMAGES_PER_REQUEST), kind));
    return requests;
  });
}
