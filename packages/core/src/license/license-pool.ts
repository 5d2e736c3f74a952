/** Licenses of an account, or another quota that scans use up. What the service does not say is absent. */
export interface LicensePool {
  /** Licenses that the account has, those in use included. */
  readonly total?: number;
  /** Licenses in use. */
  readonly used?: number;
  /** Licenses that are left, never below 0; absent unless the service says both numbers. */
  readonly left?: number;
  /** When the licenses end, or the edition that they belong to if that is earlier, RFC 3339 in UTC. */
  readonly endsAt?: string;
  /** True if the account's edition is renewed automatically, false if it is not. */
  readonly renews?: boolean;
  /** True if the account's edition has expired, after which the service may refuse. */
  readonly expired: boolean;
  /** Code of the service's refusal; absent if it answered. */
  readonly refusedBy?: string;
}

const DAY_MS = 86_400_000;

/**
 * Whole days until a time; below 0 once it has passed.
 *
 * @param endsAt - RFC 3339.
 */
export function daysUntil(endsAt: string, now: Date): number {
  return Math.floor((Date.parse(endsAt) - now.getTime()) / DAY_MS);
}
