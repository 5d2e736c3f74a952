import { LONGEST_MS } from "./attempts.js";
import type { RuleReading } from "./auto-license-rule.js";
import type { RuleChange, RuleRequest } from "./plan-rule.js";
import { type PendingChange, type RuleJournal, pendingChanges } from "./rule-journal.js";
import { type RuleDifference, ruleDifferences, settingsOf } from "./rule-settings.js";
import { timer } from "../base/timer.js";

/** The service that keeps the rule. A port; {@link tcssRuleService} is its adapter. */
export interface RuleService {
  /** Reads the rule. */
  read(): Promise<RuleReading>;
  /** Sends a change. */
  send(request: RuleRequest): Promise<{ readonly requestId?: string }>;
  /** Says what a failure of {@link RuleService.send} means. */
  failureOf(error: unknown): { readonly code: string; readonly mayHaveActed: boolean };
}

/** Dependencies and options of changing the rule. */
export interface ChangeRuleOptions {
  /** Keeps the rule. */
  readonly service: RuleService;
  /** Records a change before it is sent, and its result. */
  readonly journal: RuleJournal;
  /** Name of the change, unique in the journal. */
  readonly id: string;
  /** The time. */
  readonly now: () => Date;
  /** Milliseconds that one call takes at most, up to a day. @default 60000, as a client of TCSS */
  readonly timeLimitMs?: number;
  /** Milliseconds that the service may take to show a change after it had the request. @default 10000 */
  readonly serviceDelayMs?: number;
  /** Waits between two readings; rejects with the signal's reason when it is aborted. @default a timer */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Ends the waiting. @default none */
  readonly signal?: AbortSignal;
}

/** Outcome of a change. */
export type RuleOutcome =
  /** The rule has the wanted settings. */
  | { readonly code: "set"; readonly reading: RuleReading; readonly requestId?: string }
  /** Somebody changed the rule after it was read. Nothing was sent. */
  | { readonly code: "changed-meanwhile"; readonly reading: RuleReading }
  /** The service accepted, but the rule does not have the wanted settings. */
  | { readonly code: "differs"; readonly reading: RuleReading; readonly differences: readonly RuleDifference[] }
  /** No usable answer came, and the rule does not have the wanted settings. The request is no longer in progress. */
  | { readonly code: "not-set"; readonly reading: RuleReading; readonly cause: unknown };

/** Milliseconds between two readings, doubled each time. */
const pauseMs = { first: 250, longest: 5000 } as const;

/**
 * Changes the rule: reads whether it is still as it was when the change was planned, writes to the journal, sends, and reads
 * back. It may be stopped at any point: {@link settleRuleChanges} finds out its outcome.
 *
 * @throws {ApiError} when the service refuses; the refusal is in the journal.
 */
export async function changeRule(change: RuleChange, options: ChangeRuleOptions): Promise<RuleOutcome> {
  const { service, journal, id, now, timeLimitMs = 60_000 } = options;
  const current = await service.read();
  if (!isAsBefore(current, change)) return { code: "changed-meanwhile", reading: current };
  const head = (): { readonly change: string; readonly at: string } => ({ change: id, at: now().toISOString() });
  const limit = Math.min(timeLimitMs, LONGEST_MS);
  const { request, wanted } = change;
  await journal.append({ state: "setting", ...head(), action: request.action, wanted, timeLimitMs: limit });
  const sinceMs = now().getTime();
  let answer: { readonly requestId?: string };
  try {
    answer = await service.send(request);
  } catch (error) {
    const { code, mayHaveActed } = service.failureOf(error);
    await journal.append({ state: mayHaveActed ? "unknown" : "refused", ...head(), code });
    if (!mayHaveActed) throw error;
    const settled = await settle({ change: id, wanted, sinceMs, timeLimitMs: limit }, options);
    if (settled.differences.length === 0) return { code: "set", reading: settled.reading };
    return { code: "not-set", reading: settled.reading, cause: error };
  }
  await journal.append({ state: "accepted", ...head(), ...answer });
  const settled = await settle({ change: id, wanted, sinceMs: now().getTime(), timeLimitMs: 0 }, options);
  if (settled.differences.length === 0) return { code: "set", reading: settled.reading, ...answer };
  return { code: "differs", ...settled };
}

/** Compares all settings: one that the service says now, and did not say before, is a change as well. */
function isAsBefore({ rule }: RuleReading, { before }: RuleChange): boolean {
  return JSON.stringify(settingsOf(rule)) === JSON.stringify(before);
}

/** Result of a change of an earlier run. */
export interface SettledChange {
  /** When its outcome was known, the rule. */
  readonly reading: RuleReading;
  /** Differences between the rule and what that run wanted; empty if there are none. */
  readonly differences: readonly RuleDifference[];
}

/**
 * Finds the outcome of changes of earlier runs that were interrupted. It waits until their requests can no longer be in progress,
 * so that a late one does not undo the next change.
 *
 * @returns The result of each, the oldest first.
 */
export async function settleRuleChanges(options: ChangeRuleOptions): Promise<readonly SettledChange[]> {
  const settled: SettledChange[] = [];
  for (const pending of pendingChanges(await options.journal.read())) settled.push(await settle(pending, options));
  return settled;
}

async function settle(pending: PendingChange, options: ChangeRuleOptions): Promise<SettledChange> {
  const { service, journal, now, signal, sleep = timer, serviceDelayMs = 10_000 } = options;
  const { change, wanted, sinceMs, timeLimitMs } = pending;
  // The clock of another machine, or of a file, does not make this one wait longer.
  const startMs = now().getTime();
  const windowMs = Math.min(timeLimitMs, LONGEST_MS) + serviceDelayMs;
  let leftMs = Math.min(sinceMs, startMs) + windowMs - startMs;
  for (let pause: number = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
    const reading = await service.read();
    const differences = ruleDifferences(reading, wanted);
    const at = now().toISOString();
    if (differences.length === 0) {
      await journal.append({ state: "set", change, at });
      return { reading, differences };
    }
    if (leftMs <= 0) {
      await journal.append({ state: "differs", change, at, settings: differences.map(({ setting }) => setting) });
      return { reading, differences };
    }
    const ms = Math.min(pause, leftMs);
    await sleep(ms, signal);
    leftMs -= ms;
  }
}
