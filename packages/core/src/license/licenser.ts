import type { LicenseRequest } from "./plan.js";

/** The service that hands out licenses. A port; {@link tcssLicenser} is its adapter. */
export interface Licenser {
  /**
   * Sends the request that spends licenses.
   *
   * @returns The ID that the service gave to the request.
   */
  license(request: LicenseRequest): Promise<{ readonly requestId: string }>;
  /** Reads which of the images have a license now. An image that the service does not know is not among them. */
  licensed(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
