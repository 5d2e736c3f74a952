/** Ways in which SARIF has a finding that an exception settles. */
export const SARIF_EXCEPTIONS = ["leave-out", "suppress"] as const;

/**
 * One of `SARIF_EXCEPTIONS`: `leave-out` leaves it out, since code scanning of GitHub takes no notice of suppressions and opens an alert for
 * each; `suppress` writes it as a suppressed result, for other readers.
 */
export type SarifExceptions = (typeof SARIF_EXCEPTIONS)[number];
