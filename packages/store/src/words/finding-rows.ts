import { type Finding, contentKeyOf, fingerprintOf } from "@plimsoll/core";

import { flagCode, flagOf, kindCode, kindOf, severityCode, severityOf, stateCode, stateOf } from "./codes.js";
import { fromJson, toJson } from "./json.js";

/** Members of a finding that are neither columns, nor of its image, nor of its layer. */
export type FindingDetail = Omit<
  Finding,
  | "cloud"
  | "fingerprint"
  | "firstSeenAt"
  | "fixable"
  | "id"
  | "image"
  | "kind"
  | "lastSeenAt"
  | "layer"
  | "raw"
  | "severity"
  | "state"
>;

/** Columns that each finding has of its own. */
interface FindingColumns {
  readonly kind: number;
  readonly severity: number | null;
  readonly state: number;
  readonly fixable: number | null;
  readonly first_seen: number | null;
  readonly last_seen: number | null;
}

/** A finding in parts that are each written once. */
export interface FindingParts {
  /** Identity of its image in the scope. */
  readonly identity: string;
  /** Content key: the problem in its package and place. */
  readonly key: string;
  /** Members that rows of many images share. */
  readonly detail: string;
  /** Layer; absent without one. */
  readonly layer: string | undefined;
  /** Columns of its own. */
  readonly columns: FindingColumns;
}

/** Takes a finding apart. `raw` is left out: see `docs/adr/0074`. */
export function toParts(finding: Finding): FindingParts {
  const { kind, severity, state, fixable, firstSeenAt, lastSeenAt, layer, image } = finding;
  return {
    identity: image.id ?? image.key,
    key: contentKeyOf(finding),
    detail: toJson(detailOf(finding)),
    layer: layer === undefined ? undefined : toJson(layer),
    columns: {
      kind: kindCode(kind),
      severity: severityCode(severity),
      state: stateCode(state),
      fixable: flagCode(fixable),
      first_seen: msOf(firstSeenAt),
      last_seen: msOf(lastSeenAt),
    },
  };
}

function detailOf(finding: Finding): FindingDetail {
  const {
    cloud: _cloud,
    fingerprint: _fingerprint,
    firstSeenAt: _first,
    fixable: _fixable,
    id: _id,
    image: _image,
    kind: _kind,
    lastSeenAt: _last,
    layer: _layer,
    raw: _raw,
    severity: _severity,
    state: _state,
    ...detail
  } = finding;
  return detail;
}

function msOf(time: string | undefined): number | null {
  const ms = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(ms) ? null : ms;
}

/** Row of a finding. */
export type FindingRow = FindingColumns;

/** Layer of a finding. */
export type FindingLayer = NonNullable<Finding["layer"]>;

/** Reads a detail that {@link toParts} wrote. */
export function toDetail(doc: string): FindingDetail {
  return fromJson(doc) as FindingDetail; // see above
}

/** Reads a layer that {@link toParts} wrote. */
export function toLayer(doc: string): FindingLayer {
  return fromJson(doc) as FindingLayer; // see above
}

/** Members that a finding may share with others. */
export interface SharedParts extends Pick<Finding, "cloud" | "id" | "image"> {
  readonly detail: FindingDetail;
  /** @default none */
  readonly layer: FindingLayer | undefined;
  /** When the store saw the finding first, RFC 3339 in UTC, for one of which the cloud does not say it. @default nobody knows */
  readonly sightedAt: string | undefined;
}

/** Puts a finding together again, all but `raw`. Lists have millions: each is one object that is filled, without others on the way. */
export function toFinding(row: FindingRow, { cloud, image, id, detail, layer, sightedAt }: SharedParts): Finding {
  const severity = severityOf(row.severity);
  const fixable = flagOf(row.fixable);
  const finding: Writable<Omit<Finding, "fingerprint" | "raw">> = {
    kind: kindOf(row.kind),
    id,
    image,
    ...detail,
    cloud,
    state: stateOf(row.state),
  };
  if (severity !== undefined) finding.severity = severity;
  if (fixable !== undefined) finding.fixable = fixable;
  if (layer !== undefined) finding.layer = layer;
  if (row.first_seen !== null) finding.firstSeenAt = new Date(row.first_seen).toISOString();
  else if (sightedAt !== undefined) finding.firstSeenAt = sightedAt;
  if (row.last_seen !== null) finding.lastSeenAt = new Date(row.last_seen).toISOString();
  return Object.assign(finding, { fingerprint: fingerprintOf(finding), raw: undefined });
}

type Writable<Type> = { -readonly [Member in keyof Type]: Type[Member] };
