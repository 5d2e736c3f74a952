import { LONGEST_MS } from "./attempts.js";
import type { Journal } from "./journal.js";
import type { Licenser } from "./licenser.js";
import type { LicensePlan, LicenseTarget } from "./plan.js";
import { timer } from "../base/timer.js";

/** Dependencies and options of applying a plan. */
export interface ApplyOptions {
  /** The account, endpoint and region in which `licenser` buys. A plan for another target is refused. */
  readonly target: LicenseTarget;
  /** Hands out licenses and reads them back. */
  readonly licenser: Licenser;
  /** Records each request before it is sent, and its result, also for the next run. */
  readonly journal: Journal;
  /** The time. */
  readonly now: () => Date;
  /** Milliseconds that one call of `licenser.license` takes at most, up to a day. @default 60000, as a client of TCSS */
  readonly timeLimitMs?: number;
  /**
   * Milliseconds that the service may take to show a license after it had the request. The vendor documents none.
   *
   * @default 10000
   */
  readonly serviceDelayMs?: number;
  /** Waits between two readings; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends the run before its next step. @default none */
  readonly signal?: AbortSignal;
  /** Called after each request of the plan, with the number of requests done and of all. @default not called */
  readonly onProgress?: (done: number, of: number) => void;
  /** Called before the run waits for the outcome of a request, with the milliseconds at most. @default not called */
  readonly onWait?: (ms: number) => void;
}

/** Result of applying a plan. Every image of the plan is in one of the fields. */
export interface ApplyResult {
  /** Images that this run licensed. */
  readonly licensed: number;
  /** Images that had a license before this run asked: from an earlier run of the plan, or from someone else. */
  readonly alreadyLicensed: number;
  /** Images that have no license although the service accepted a request with them. They are not asked for again. */
  readonly missing: readonly string[];
  /** Images that the account does not have any more. Nothing was bought for them. */
  readonly vanished: readonly string[];
  /** Images for which the service does not say whether they have a license. Nothing was bought for them. */
  readonly unclear: readonly string[];
  /** Images in a request that the service accepted, which could not be read back. */
  readonly unconfirmed: readonly string[];
  /** Images in a request with an unknown result: the service may or may not have carried it out. */
  readonly unsettled: readonly string[];
  /** Images that the run did not come to, or that a refused or lost request left without a license. */
  readonly notLicensed: number;
  /** IDs that the service gave to the requests that it accepted in this run. */
  readonly requestIds: readonly string[];
  /** Reason that the run ended early; absent if it was complete. */
  readonly stopped?: { readonly cause: unknown };
}

/** One run, while it goes on. */
export interface ApplyRun {
  readonly plan: LicensePlan;
  readonly options: ApplyOptions;
  readonly timeLimitMs: number;
  readonly serviceDelayMs: number;
  /** The time in milliseconds. It never goes back, and it passes at least as fast as the run waits. */
  readonly nowMs: () => number;
  /** Waits. */
  readonly pause: (ms: number) => Promise<void>;
  /** Images that were in accepted requests of this plan. */
  readonly accepted: Set<string>;
  /** Images in requests that are not settled, because the service does not say whether it has licensed them. */
  readonly doubtful: Set<string>;
  /** Images that stay unconfirmed or unsettled at the end of the run. */
  readonly lasting: { readonly unconfirmed: string[]; readonly unsettled: string[] };
  /** Number of the newest attempt in the journal. */
  attempts: number;
  licensed: number;
  alreadyLicensed: number;
  /** Images of the request that is being read back. */
  unconfirmed: readonly string[];
  /** Images of the request that is being sent or settled. */
  unsettled: readonly string[];
  readonly missing: string[];
  readonly vanished: string[];
  readonly unclear: string[];
  readonly requestIds: string[];
}

/** Starts a run that has done nothing yet. */
export function startRun(plan: LicensePlan, options: ApplyOptions): ApplyRun {
  const { now, signal, sleep = timer, timeLimitMs = 60_000, serviceDelayMs = 10_000 } = options;
  const startMs = now().getTime();
  let waitedMs = 0;
  let latestMs = startMs;
  return {
    plan,
    options,
    timeLimitMs: Math.min(timeLimitMs, LONGEST_MS),
    serviceDelayMs,
    nowMs: () => (latestMs = Math.max(latestMs, now().getTime(), startMs + waitedMs)),
    async pause(ms) {
      await sleep(ms, signal);
      waitedMs += ms;
    },
    accepted: new Set(),
    doubtful: new Set(),
    lasting: { unconfirmed: [], unsettled: [] },
    attempts: 0,
    licensed: 0,
    alreadyLicensed: 0,
    unconfirmed: [],
    unsettled: [],
    missing: [],
    vanished: [],
    unclear: [],
    requestIds: [],
  };
}

/** Sums a run up. */
export function resultOf(run: ApplyRun, stopped?: { readonly cause: unknown }): ApplyResult {
  const { licensed, alreadyLicensed, missing, vanished, unclear, lasting, requestIds } = run;
  const unconfirmed = [...new Set([...lasting.unconfirmed, ...run.unconfirmed])];
  const unsettled = [...new Set([...lasting.unsettled, ...run.unsettled])];
  const known = [missing, vanished, unclear, unconfirmed, unsettled].reduce((sum, { length }) => sum + length, 0);
  return {
    licensed,
    alreadyLicensed,
    missing,
    vanished,
    unclear,
    unconfirmed,
    unsettled,
    notLicensed: run.plan.images.length - licensed - alreadyLicensed - known,
    requestIds,
    ...(stopped === undefined ? {} : { stopped }),
  };
}
