/** Licenses of an account. What the service does not say is absent. */
export interface LicensePool {
  /** Licenses that the account has, those in use included. */
  readonly total?: number;
  /** Licenses in use. */
  readonly used?: number;
  /** Licenses that are left, never below 0; absent unless the service says both numbers. */
  readonly left?: number;
  /** True if the account's edition has expired, after which the service may refuse. */
  readonly expired: boolean;
  /** Code of the service's refusal to tell; absent if it answered. */
  readonly refusedBy?: string;
}
