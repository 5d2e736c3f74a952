import type { RequestOf } from "@plimsoll/types";

/** The request that a plan sends. */
export type LicenseRequest = RequestOf<"tcss", "ModifyImageAuthorized">;

/** One image that a plan licenses. */
export interface PlannedImage {
  /** Image ID, to which the license is bound. */
  readonly id: string;
  /** Name and tag. */
  readonly name: string;
  /** Why this image, in words. */
  readonly reason: string;
}

/** What licenses cost. */
export interface LicenseCost {
  /** Licenses that the plan uses at most. */
  readonly licenses: number;
  /** Price of one license in US dollars. */
  readonly unitPriceUsd: number;
  /** `licenses` times `unitPriceUsd`, in US dollars. */
  readonly usd: number;
}

/** Images to license, why, what they cost, and the exact requests. Plain data: keep it in a file, review it, apply it. */
export interface LicensePlan {
  /** Version of this format. */
  readonly plimsollLicensePlan: 1;
  /** Made from the requests: two plans with one ID do the same. */
  readonly id: string;
  /** When the plan was made, RFC 3339. */
  readonly createdAt: string;
  /** Images that get a license, each once. */
  readonly images: readonly PlannedImage[];
  /** Images that matched and are not in the plan, by reason. */
  readonly skipped: { readonly alreadyLicensed: number; readonly overLimit: number };
  /** Licenses that the plan takes, and those that are there. */
  readonly cost: LicenseCost;
  /** Requests to send, in order. */
  readonly requests: readonly LicenseRequest[];
}

/** A reason why no plan was made. */
export interface Refusal {
  /** Short and stable: `over-budget`, `unknown-image`, `incomplete-inventory`, or the name of a rule of the vendor. */
  readonly code: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** What came of planning. */
export type PlanVerdict =
  | { readonly code: "planned"; readonly plan: LicensePlan }
  | { readonly code: "nothing-to-license"; readonly alreadyLicensed: number }
  | { readonly code: "refused"; readonly reasons: readonly Refusal[] };
