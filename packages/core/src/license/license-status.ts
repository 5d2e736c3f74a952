import type { Cloud } from "../image/image.js";
import type { AutoLicenseRule } from "./auto-license-rule.js";
import type { Coverage, UncoveredImage } from "./coverage.js";
import type { LicensePool } from "./license-pool.js";

/** State of the licenses of one account. What could not be read is absent. */
export interface LicenseStatus {
  /** Cloud of the account. */
  readonly cloud: Cloud;
  /** Name that the caller gave to the account. */
  readonly account?: string;
  /**
   * Unit of the pool: `license`, one for each image ID, permanently; `scan-quota`, one for each image and billing cycle in
   * which it is scanned.
   */
  readonly unit: "license" | "scan-quota";
  /** The licenses; absent if the service could not be asked. */
  readonly pool?: LicensePool;
  /** Numbers of images; absent if no list of images could be read. */
  readonly coverage?: Coverage;
  /** Running images that are not covered, the most exposed first. */
  readonly uncoveredRunning: readonly UncoveredImage[];
  /** The rule of automatic licensing; absent where the cloud has none, or it could not be read. */
  readonly rule?: AutoLicenseRule;
  /** Parts that are missing from this status, in words; empty if nothing is. */
  readonly missing: readonly string[];
}

/** A status, and why parts of it are missing. */
export interface LicenseStatusReading {
  /** The parts that are known. */
  readonly status: LicenseStatus;
  /** Errors of the parts that could not be read. */
  readonly failures: readonly unknown[];
}
