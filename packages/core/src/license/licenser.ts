import type { LicenseRequest, PlannedKind } from "./plan.js";

/** Meaning of a failed request that spends licenses. */
export interface LicenseFailure {
  /** Short and stable: the vendor's code, or a word. */
  readonly code: string;
  /** True if the service may have handed out licenses anyway: the answer was lost, perhaps not the request. */
  readonly mayHaveActed: boolean;
  /** True if the service refused because it does not know one of the images. */
  readonly imageGone: boolean;
}

/** State of an image's license according to the service; `unknown` if the service does not report it. */
export type LicenseState = "licensed" | "unknown" | "unlicensed";

/** The service that hands out licenses. A port; {@link tcssLicenser} is its adapter. */
export interface Licenser {
  /**
   * Sends the request that spends licenses.
   *
   * @returns The ID that the service gave to the request; absent if it accepted the request and gave none.
   */
  license(request: LicenseRequest): Promise<{ readonly requestId?: string }>;
  /** Classifies a failure of {@link Licenser.license}. */
  failureOf(error: unknown): LicenseFailure;
  /**
   * Reads what the service says now. An image that it surely does not have is not among the keys.
   *
   * @param kind - Where the images are. @default "host"
   */
  read(ids: readonly string[], kind?: PlannedKind): Promise<ReadonlyMap<string, LicenseState>>;
}
