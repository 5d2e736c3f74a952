import type { Generated, Insertable, Kysely } from "kysely";

import type { OPEN_COLUMNS } from "./open-counts.js";

/** The largest number that a row can have in every engine. */
export const LARGEST_ID = 2_147_483_647;

/** Columns that only say where an image is in its cloud; a change of one makes a new row of `image_state`. */
export interface StateColumns {
  subject: number;
  repository: number;
  scan_status: string | null;
  scanned_at: number | null;
  licensed: number | null;
  running: number | null;
  vulnerabilities: number | null;
  critical: number | null;
  high: number | null;
  medium: number | null;
  low: number | null;
  malware: number | null;
  secret: number | null;
  build_risk: number | null;
}

/** Names of {@link StateColumns}. */
export const STATE_COLUMNS = [
  "subject",
  "repository",
  "scan_status",
  "scanned_at",
  "licensed",
  "running",
  "vulnerabilities",
  "critical",
  "high",
  "medium",
  "low",
  "malware",
  "secret",
  "build_risk",
] as const;

/** Columns of a finding whose change makes a new row; it is still the same finding. */
export const VERSION_COLUMNS = ["severity", "state", "fixable"] as const;

/** Columns of a finding that are written in place. */
export const LATEST_COLUMNS = ["detail", "layer", "first_seen", "last_seen"] as const;

interface FindingColumns {
  subject: number;
  problem: number;
  kind: number;
  severity: number | null;
  state: number;
  fixable: number | null;
  detail: number;
  layer: number | null;
  first_seen: number | null;
  last_seen: number | null;
}

/** The tables of a store. Times are milliseconds since 1970; fixed sets of words are numbers, by `words/`. */
export interface Tables {
  scope: {
    id: Generated<number>;
    cloud: string;
    account: string;
    region: string;
    alias: string;
    credentials: string | null;
  };
  run: {
    id: Generated<number>;
    scope: number;
    started_at: number;
    committed_at: number | null;
    verdict: string;
    program: string;
    sources: string;
    reason: string | null;
    /** Written by `seal`; `null` while the run is read. */
    sealed: string | null;
    /** Lists of findings that were not read completely; `null` before the end, and of runs of the first version. */
    gaps: number | null;
    /** Facts in JSON, as `keepFacts` wrote them; `null` if the program had none. */
    facts: string | null;
    /** Rows of `finding_move`; `null` if none were written: of the first run of a scope, and of runs of an older version. */
    moves: number | null;
    /** 1 if `subject_open` was right after it; `null` of runs that did not commit, and of runs of an older version. */
    counted: number | null;
  };
  repository: { id: Generated<number>; name: string };
  subject: {
    id: Generated<number>;
    scope: number;
    identity: string;
    image: string | null;
  };
  subject_list: { subject: number; list: number; verdict: string; reason: string | null; run: number };
  image: {
    id: Generated<number>;
    scope: number;
    source: number;
    key: string;
    hash: Uint8Array | null;
    doc: string | null;
    stamp: string | null;
  };
  image_state: StateColumns & {
    scope: number;
    image: number;
    source: number;
    first_run: number;
    closed_run: number | null;
  };
  advisory: { id: Generated<number>; cloud: string; key: string; text: string | null };
  package: { id: Generated<number>; type: string; name: string; version: string };
  problem: {
    id: Generated<number>;
    cloud: string;
    key: Uint8Array;
    kind: number;
    advisory: number;
    package: number | null;
  };
  detail: { id: Generated<number>; hash: Uint8Array; doc: string };
  layer: { id: Generated<number>; hash: Uint8Array; doc: string };
  finding: FindingColumns & { scope: number; first_run: number; closed_run: number | null };
  rollup: {
    scope: number;
    run: number;
    repository: number;
    kind: number;
    severity: number;
    open: number;
    opened: number;
    closed: number;
  };
  /** A finding that a run found in another severity than the run before, or that came or went. Severities by `words/`, with 5 for unknown. */
  finding_move: {
    scope: number;
    run: number;
    subject: number;
    problem: number;
    kind: number;
    /** `null` if it was not open before. */
    before: number | null;
    /** `null` if it is not open any more. */
    after: number | null;
  };
  /** Open findings of an image, which has a row if it has some. */
  subject_open: Record<(typeof OPEN_COLUMNS)[number], number> & { scope: number; subject: number };
  /** An image in one place that came (`present` is 1) or went (0) with a run. */
  image_move: { scope: number; run: number; image: number; present: number };
  stage_image: Partial<StateColumns> & {
    run: number;
    image: number;
    source: number;
    changed: number;
    hash: Uint8Array | null;
    doc: string | null;
    stamp: string | null;
  };
  stage_subject: {
    run: number;
    subject: number;
    status: string;
    image: string | null;
    stamp: string | null;
    carried: number;
  };
  stage_list: { run: number; subject: number; list: number; verdict: string; reason: string | null };
  stage_finding: FindingColumns & { run: number };
}

/** A database with the tables of a store. */
export type Db = Kysely<Tables>;

/** A row of a table as it is written. */
export type Row<Name extends keyof Tables> = Insertable<Tables[Name]>;
