import { MASK } from "./located-secret.js";

/** Length from which a run of characters reveals a part of a secret. */
const RUN = 6;
/** Shorter values would be found in ordinary words. */
const MIN_VALUE = 4;
/** Values longer than this are not looked for; texts beside them are masked as a whole. */
const MAX_VALUE = 100_000;

/**
 * Makes a function that masks every run of six characters or more that a text shares with a value, at any position: the value
 * itself and its pieces. A value of four or five characters is looked for as a whole.
 */
export function concealShared(value: string): (text: string) => string {
  const sought = value.trim();
  if (sought.length < MIN_VALUE) return (text) => text;
  if (sought.length > MAX_VALUE) return () => MASK;
  const length = Math.min(RUN, sought.length);
  const runs = new Set<string>();
  for (let at = 0; at + length <= sought.length; at++) runs.add(sought.slice(at, at + length));
  return (text) => concealRuns(text, runs, length);
}

function concealRuns(text: string, runs: ReadonlySet<string>, length: number): string {
  let result = "";
  let shown = 0;
  let maskedTo = -1;
  for (let at = 0; at + length <= text.length; at++) {
    if (!runs.has(text.slice(at, at + length))) continue;
    if (at > maskedTo) result += text.slice(shown, at) + MASK;
    maskedTo = at + length;
    shown = maskedTo;
  }
  return maskedTo === -1 ? text : result + text.slice(shown);
}
