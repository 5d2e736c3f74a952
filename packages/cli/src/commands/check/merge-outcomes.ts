import type { SourceOutcome } from "@plimsoll/core";

/**
 * Puts the outcomes of searches together: a list that is searched for each image stands once in reports. The first outcome that is not
 * whole counts, and images that were received are added.
 */
export function mergeOutcomes(outcomes: readonly SourceOutcome[]): readonly SourceOutcome[] {
  const merged = new Map<string, SourceOutcome>();
  for (const outcome of outcomes) {
    const key = JSON.stringify([outcome.account, outcome.source]);
    const known = merged.get(key);
    const worse = known === undefined || isWhole(known) ? outcome : known;
    merged.set(key, { ...worse, received: (known?.received ?? 0) + outcome.received });
  }
  return [...merged.values()];
}

function isWhole(outcome: SourceOutcome): boolean {
  return outcome.status === "read" && outcome.complete;
}
