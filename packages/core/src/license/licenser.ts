import type { LicenseRequest } from "./plan.js";

/** What is known after a request that spends licenses has failed. */
export interface LicenseFailure {
  /** Short and stable: the vendor's code, or a word. */
  readonly code: string;
  /** Whether the service may have handed out licenses all the same: the answer was lost, not surely the request. */
  readonly mayHaveActed: boolean;
}

/** The service that hands out licenses. A port; {@link tcssLicenser} is its adapter. */
export interface Licenser {
  /**
   * Sends the request that spends licenses.
   *
   * @returns The ID that the service gave to the request.
   */
  license(request: LicenseRequest): Promise<{ readonly requestId: string }>;
  /** Says what a failure of {@link Licenser.license} means. */
  failureOf(error: unknown): LicenseFailure;
  /** Reads which of the images have a license now. An image that the service does not know is not among them. */
  licensed(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
