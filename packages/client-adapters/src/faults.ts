import type { FaultRule } from "@plimsoll/mock";

/** A fault that a call meets on its first request, and what our client must make of it. A read survives all of them. */
export interface Fault {
  /** Name in titles and tables. */
  readonly name: string;
  /** Rules that make the emulator behave so. Only one of them applies to a service. */
  readonly rules: readonly [FaultRule, ...FaultRule[]];
  /** The fault happens before or after the work is done; after is the worst for a write. Absent where there is no choice. */
  readonly when?: "before" | "after";
  /** The end of a write: `unknown` if the error says that nobody knows whether it was carried out. */
  readonly write: {
    readonly outcome: "done" | "unknown";
    /** Requests that the service gets. */
    readonly requests: number;
    /** Times that it carries the write out. */
    readonly applied: number;
  };
}

/** Every fault, for contract tests and benches. */
export const FAULTS: readonly Fault[] = [
  {
    name: "connection reset before the work",
    when: "before",
    rules: [{ kind: "reset", when: "before", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 0 },
  },
  {
    name: "connection reset after the work",
    when: "after",
    rules: [{ kind: "reset", when: "after", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 1 },
  },
  {
    name: "503 with HTML before the work",
    when: "before",
    rules: [{ kind: "http-503", when: "before", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 0 },
  },
  {
    name: "503 with HTML after the work",
    when: "after",
    rules: [{ kind: "http-503", when: "after", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 1 },
  },
  {
    name: "429 with Retry-After",
    rules: [{ kind: "http-429", retryAfterSec: 2, count: 1 }],
    write: { outcome: "done", requests: 2, applied: 1 },
  },
  {
    name: "vendor's throttle code",
    rules: [{ kind: "throttle", count: 1 }],
    write: { outcome: "done", requests: 2, applied: 1 },
  },
  {
    name: "truncated body",
    rules: [{ kind: "truncated", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 1 },
  },
  {
    name: "stalled body",
    rules: [{ kind: "stall", count: 1 }],
    write: { outcome: "unknown", requests: 1, applied: 1 },
  },
  {
    // TCSS lets five minutes pass, Security Center a quarter of an hour.
    name: "clock skew, TCSS 10 min, SAS 20 min",
    rules: [
      { kind: "skew", service: "tcss", ms: 600_000 },
      { kind: "skew", service: "sas", ms: 1_200_000 },
    ],
    write: { outcome: "done", requests: 2, applied: 1 },
  },
  {
    name: "expired token",
    rules: [{ kind: "expired-token" }],
    write: { outcome: "done", requests: 2, applied: 1 },
  },
];
