import type { ApplyRun } from "./apply-run.js";
import { type Attempt, requestIdIn } from "./attempts.js";
import type { PlannedKind } from "./plan.js";

/** The first and the longest pause between two readings, in milliseconds. */
const pauseMs = { first: 1000, longest: 10_000 } as const;

/** Outcome for the images of one attempt. */
export interface Outcome {
  /** Images that have a license. */
  readonly licensed: readonly string[];
  /** Images that the service has and that have no license. */
  readonly missing: readonly string[];
  /** Images of which the service does not say whether they have a license. */
  readonly unknown: readonly string[];
  /** Images that the service does not have any more. */
  readonly vanished: readonly string[];
}

/**
 * Reads the images of an attempt back until all have a license, or until the attempt can no longer be in progress: its time limit
 * and the service's delay are over. Writes the outcome to the journal. Where the service does not say it of every image, the
 * attempt is left open, and the next run reads it back again.
 */
export async function settle(run: ApplyRun, attempt: Attempt): Promise<Outcome> {
  const outcome = await waitFor(run, attempt);
  if (outcome.unknown.length > 0) return outcome;
  const { plan, request, accepted } = attempt;
  const head = { plan, request, attempt: attempt.attempt, at: run.options.now().toISOString() };
  const missing = [...outcome.missing, ...outcome.vanished];
  if (missing.length === 0) await run.options.journal.append({ state: "licensed", ...head, ...requestIdIn(attempt) });
  else await run.options.journal.append({ state: accepted ? "incomplete" : "settled", ...head, missing });
  return outcome;
}

async function waitFor(run: ApplyRun, { images, kind, sinceMs, timeLimitMs }: Attempt): Promise<Outcome> {
  const windowMs = timeLimitMs + run.serviceDelayMs;
  // A journal of a machine whose clock is ahead does not make this one wait longer.
  const endMs = Math.min(sinceMs, run.nowMs()) + windowMs;
  for (let pause: number = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
    // Taken before the reading: what comes later than this is too late.
    const leftMs = endMs - run.nowMs();
    const outcome = await read(run, images, kind);
    if (outcome.missing.length + outcome.unknown.length === 0 || leftMs <= 0) return outcome;
    run.options.onWait?.(leftMs);
    await run.pause(Math.min(pause, leftMs));
  }
}

async function read(run: ApplyRun, images: readonly string[], kind: PlannedKind): Promise<Outcome> {
  const states = await run.options.licenser.read(images, kind);
  return {
    licensed: images.filter((id) => states.get(id) === "licensed"),
    missing: images.filter((id) => states.get(id) === "unlicensed"),
    unknown: images.filter((id) => states.get(id) === "unknown"),
    vanished: images.filter((id) => !states.has(id)),
  };
}
