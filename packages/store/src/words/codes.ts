import {
  FINDING_KINDS,
  FINDING_LISTS,
  type FindingKind,
  type FindingList,
  type FindingState,
  SEVERITIES,
  SOURCES,
  type Severity,
  type SourceId,
} from "@plimsoll/core";

/**
 * Words of few values are numbers in the tables. A list here only ever grows at its end: the numbers stand in files of users.
 */
const STATES = [
  "open",
  "fixed",
  "fixing",
  "ignored-by-vendor",
  "false-positive",
] as const satisfies readonly FindingState[];

/** The number of a severity that is unknown, where it is part of a key. */
export const UNKNOWN_SEVERITY: number = SEVERITIES.length;

/** Number of a severity; `null` if it is unknown. */
export function severityCode(severity: Severity | undefined): number | null {
  return severity === undefined ? null : SEVERITIES.indexOf(severity);
}

/** Severity of a number; `undefined` if it is unknown. */
export function severityOf(code: number | null): Severity | undefined {
  return code === null ? undefined : SEVERITIES[code];
}

/** Number of a kind of findings. */
export function kindCode(kind: FindingKind): number {
  return FINDING_KINDS.indexOf(kind);
}

/** Kind of findings of a number. */
export function kindOf(code: number): FindingKind {
  return FINDING_KINDS[code] ?? "vulnerability";
}

/** Number of a state of findings. */
export function stateCode(state: FindingState): number {
  return STATES.indexOf(state);
}

/** State of findings of a number. */
export function stateOf(code: number): FindingState {
  return STATES[code] ?? "open";
}

/** Number of a list of findings. */
export function listCode(list: FindingList): number {
  return FINDING_LISTS.indexOf(list);
}

/** List of findings of a number. */
export function listOfCode(code: number): FindingList {
  return FINDING_LISTS[code] ?? "risk";
}

/** Number of a list of images. */
export function sourceCode(source: SourceId): number {
  return SOURCES.indexOf(source);
}

/** A flag as a number; `null` if it is unknown. */
export function flagCode(flag: boolean | undefined): number | null {
  return flag === undefined ? null : Number(flag);
}

/** A flag of a number; `undefined` if it is unknown. */
export function flagOf(code: number | null): boolean | undefined {
  return code === null ? undefined : code === 1;
}
