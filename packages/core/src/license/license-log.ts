/** Result of licensing one image. */
export interface LicenseLogRow {
  /** Image ID. */
  readonly id: string;
  /** Name and tag; empty if the service does not say. */
  readonly name: string;
  /** When licensing was tried, RFC 3339 in UTC; absent if the vendor's text is not a time. */
  readonly at?: string;
  /** `licensed`, `daily-limit` (the cap of the automatic rule was met) or `no-license-left`; absent for any other result. */
  readonly outcome?: "daily-limit" | "licensed" | "no-license-left";
  /** True if the image has a license now; absent if the service does not say. */
  readonly licensed?: boolean;
}
