import { quoted } from "../text.js";
import type { Candidate } from "./candidate.js";
import type { Result } from "./results.js";

/** An entry of `rules` before it is written. */
export interface Rule {
  /** Its ID. */
  readonly id: string;
  /** The worst result that belongs to it. */
  readonly worst: Candidate;
  /** Members of a result as JSON that say that it belongs to it, with the brace in front and a comma at the end. */
  readonly head: string;
}

/** The rules of results. */
export interface Rules {
  /** Each rule once, in the order of their worst results. */
  readonly all: readonly Rule[];
  /** The rule of each result, in the order of the results. */
  readonly ofResults: readonly Rule[];
}

/** Finds the rules of results, which are sorted: the first one of a rule is its worst. */
export function rulesOf(results: readonly Result[]): Rules {
  const known = new Map<string, Rule>();
  const ofResults = results.map(({ ruleId: id, candidate: worst }): Rule => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const rule = { id, worst, head: `{"ruleId":${quoted(id)},"ruleIndex":${known.size},` };
    known.set(id, rule);
    return rule;
  });
  return { all: [...known.values()], ofResults };
}
