import type { Cloud } from "@plimsoll/core";

/**
 * State of a check: `ok`; `warn`, worth a look; `fail`, commands do not work or lack something; `skip`, not checked. These words
 * do not change.
 */
export type CheckState = "fail" | "ok" | "skip" | "warn";

/** Checks in the order in which they are made. These words do not change. */
export const CHECKS = [
  "credentials",
  "endpoint",
  "identity",
  "clock",
  "permissions",
  "license",
  "registries",
  "agents",
  "rate limit",
] as const;

/** Result of one check of one account. */
export interface Check {
  /** Name of the account. */
  readonly account: string;
  readonly cloud: Cloud;
  /** Name of the check. */
  readonly check: (typeof CHECKS)[number];
  readonly state: CheckState;
  /** Result for people, on one line. It never holds a secret. */
  readonly finding: string;
  /** Next step on one line; absent where there is nothing to do. */
  readonly remedy?: string;
  /** True if the key is what is wrong: it is missing, refused, or may not do this. @default false */
  readonly isKeyFault?: boolean;
}

/** Result of a check without the account. */
export type CheckResult = Omit<Check, "account" | "cloud">;
