import type { RequestOf } from "@plimsoll/types";

import type { Strategy } from "./strategy.js";

/** The request that a plan sends. */
export type LicenseRequest = RequestOf<"tcss", "ModifyImageAuthorized">;

/** Version of the format of a plan that this package writes. */
export const PLAN_VERSION = 3;

/** Versions that this package reads. Plans of version 2 are for images on hosts, and name no strategy. */
export type PlanVersion = 2 | typeof PLAN_VERSION;

/** Where an image was found: on hosts, or in a registry. */
export type PlannedKind = "host" | "registry";

/** Where licenses are bought: a plan is for one place and is applied nowhere else. */
export interface LicenseTarget {
  /** Cloud of the images. */
  readonly cloud: "tencent";
  /** Number of the account that pays, as the cloud's token service gives it. */
  readonly account: string;
  /** Region that the calls name; `null` if they name none. */
  readonly region: string | null;
  /** Origin of the service, which also tells the site. */
  readonly endpoint: string;
}

/** One image that a plan licenses. */
export interface PlannedImage {
  /** Image ID, to which the license is bound. */
  readonly id: string;
  /** Name and tag. */
  readonly name: string;
  /** Why this image, in words. */
  readonly reason: string;
  /** Where it was found, by which the service is asked. @default "host", in plans of version 2 */
  readonly kind?: PlannedKind;
}

/** Cost of licenses. */
export interface LicenseCost {
  /** Licenses that the plan uses at most. */
  readonly licenses: number;
  /** Price of one license in US dollars, in whole cents. */
  readonly unitPriceUsd: number;
  /** `licenses` times `unitPriceUsd`, in US dollars, in whole cents. */
  readonly usd: number;
}

/** Images that matched and are not in a plan, by reason. */
export interface SkippedImages {
  /** They have a license. */
  readonly alreadyLicensed: number;
  /** The service does not say whether they have one, or gives them no ID. */
  readonly unknown: number;
  /** They are beyond the number of images that was allowed. */
  readonly overLimit: number;
  /** Their repository has a newer tag, or they have no tag. Absent unless the strategy leaves them out. */
  readonly olderTag?: number;
}

/** Images to license, with account, reason, cost and exact requests. Plain data, to be kept in a file, reviewed and applied. */
export interface LicensePlan extends LicenseTarget {
  /** Version of this format. */
  readonly plimsollLicensePlan: PlanVersion;
  /** Derived from everything else: a copy has the same ID, a changed plan no longer matches its ID, and a plan that is made again has another. */
  readonly id: string;
  /** When the plan was made, RFC 3339. */
  readonly createdAt: string;
  /** Way in which the images were chosen. Absent in plans of version 2. */
  readonly strategy?: Strategy;
  /** Images that get a license, each once. */
  readonly images: readonly PlannedImage[];
  /** Images that matched and are not in the plan. */
  readonly skipped: SkippedImages;
  /** Licenses that were left in the account when the plan was made; `null` if the service did not say. */
  readonly licensesLeft: number | null;
  /** Licenses that the plan uses, and those that are left. */
  readonly cost: LicenseCost;
  /** US dollars that may be spent at most, in whole cents; `null` for no limit. */
  readonly budgetUsd: number | null;
  /** Requests to send, in order. */
  readonly requests: readonly LicenseRequest[];
}

/** A reason why no plan was made. */
export interface PlanRefusal {
  /**
   * Short and stable: `over-budget`, `pool-too-small`, `unknown-image`, `incomplete-inventory`, `invalid-price`,
   * `invalid-budget`, or the name of a rule of the vendor.
   */
  readonly code: string;
  /** The problem and how to correct it, for people. */
  readonly message: string;
}

/** Result of planning. */
export type PlanVerdict =
  | { readonly code: "planned"; readonly plan: LicensePlan }
  | { readonly code: "nothing-to-license"; readonly skipped: SkippedImages }
  | { readonly code: "refused"; readonly reasons: readonly PlanRefusal[] };
