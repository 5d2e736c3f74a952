import type { Finding, FindingKind } from "./finding.js";
import type { Severity } from "./severity.js";

/** Conditions on findings; all that are given must hold. Of a list, one must. */
export interface FindingConditions {
  /** Kind of the finding. @default every kind */
  readonly kinds?: readonly FindingKind[] | undefined;
  /** Severities. @default every one, and findings without one */
  readonly severities?: readonly Severity[] | undefined;
  /** True for findings that have a fix, false for those that have none. @default both */
  readonly fixable?: boolean | undefined;
  /** Found first at this moment or later, RFC 3339 with a zone. @default whenever */
  readonly since?: string | undefined;
  /** Images, by ID, key or name. @default every image */
  readonly images?: readonly string[] | undefined;
  /** Names of packages. @default every finding, with or without a package */
  readonly packages?: readonly string[] | undefined;
  /** IDs, also among the aliases, in either case. @default every ID */
  readonly ids?: readonly string[] | undefined;
}

/** `true` or `false`, or `undefined` where the finding lacks a member that the filter needs. */
export type FindingFilter = (finding: Finding) => boolean | undefined;

/**
 * Makes one filter of conditions, by three-valued logic: a finding that fails one condition is out, one that may fail one is
 * neither in nor out.
 *
 * @param conditions - See {@link FindingConditions}.
 * @throws {RangeError} when `since` is not a time.
 */
export function findingFilter(conditions: FindingConditions): FindingFilter {
  const { kinds, severities, fixable, since, images, packages, ids } = conditions;
  const sinceMs = since === undefined ? undefined : Date.parse(since);
  if (sinceMs !== undefined && Number.isNaN(sinceMs))
    throw new RangeError(`since is not a time: ${JSON.stringify(since)}. Write RFC 3339, 2026-11-21T00:00:00Z.`);
  const tests = [
    kinds && oneOf(kinds, ({ kind }) => kind),
    severities && oneOf(severities, ({ severity }) => severity),
    fixable === undefined ? undefined : oneOf([fixable], (finding) => finding.fixable),
    sinceMs === undefined ? undefined : foundSince(sinceMs),
    images && ofImages(images),
    packages && ofPackages(packages),
    ids && withIds(ids),
  ].filter((test) => test !== undefined);
  return (finding) => {
    let isKnown = true;
    for (const test of tests) {
      const holds = test(finding);
      if (holds === false) return false;
      if (holds === undefined) isKnown = false;
    }
    return isKnown ? true : undefined;
  };
}

function oneOf<T>(wanted: readonly T[], of: (finding: Finding) => T | undefined): FindingFilter {
  const values = new Set(wanted);
  return (finding) => {
    const value = of(finding);
    return value === undefined ? undefined : values.has(value);
  };
}

function foundSince(sinceMs: number): FindingFilter {
  return ({ firstSeenAt }) => (firstSeenAt === undefined ? undefined : Date.parse(firstSeenAt) >= sinceMs);
}

function ofImages(images: readonly string[]): FindingFilter {
  const wanted = new Set(images);
  return ({ image: { key, id, name } }) => {
    const names = [key, id ?? "", name ?? ""].filter((text) => text !== "");
    if (names.some((text) => wanted.has(text))) return true;
    // A name that is missing from the row may be the wanted one.
    return names.length === 0 || name === undefined ? undefined : false;
  };
}

/** A vulnerability without a package may be in the one that is wanted; other kinds have none. */
function ofPackages(packages: readonly string[]): FindingFilter {
  const wanted = new Set(packages);
  return ({ kind, package: found }) =>
    found === undefined ? (kind === "vulnerability" ? undefined : false) : wanted.has(found.name);
}

function withIds(ids: readonly string[]): FindingFilter {
  const wanted = new Set(ids.map((id) => id.toUpperCase()));
  return ({ id, aliases }) => {
    if (wanted.has(id.toUpperCase()) || aliases.some((alias) => wanted.has(alias.toUpperCase()))) return true;
    return id === "" ? undefined : false;
  };
}

/** Findings that passed a filter, as they arrive, and the numbers of those that did not, or for which it is undecided. */
export interface SelectedFindings extends AsyncIterable<Finding> {
  /** Findings that passed so far. */
  readonly passed: number;
  /** Findings for which the filter is undecided; they are not passed on. */
  readonly unknown: number;
  /** Findings that did not pass. */
  readonly left: number;
}

/**
 * Passes on the findings for which a filter is true, and counts the others.
 *
 * @param findings - Findings in any order.
 * @param filter - From {@link findingFilter}.
 */
export function selectFindings(
  findings: AsyncIterable<Finding> | Iterable<Finding>,
  filter: FindingFilter,
): SelectedFindings {
  const counts = { passed: 0, unknown: 0, left: 0 };
  return {
    get passed() {
      return counts.passed;
    },
    get unknown() {
      return counts.unknown;
    },
    get left() {
      return counts.left;
    },
    async *[Symbol.asyncIterator]() {
      for await (const finding of findings) {
        const holds = filter(finding);
        if (holds === true) {
          counts.passed += 1;
          yield finding;
        } else if (holds === false) counts.left += 1;
        else counts.unknown += 1;
      }
    },
  };
}
