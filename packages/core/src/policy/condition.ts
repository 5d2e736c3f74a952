import type { Finding } from "../findings/finding.js";
import type { RuleCondition } from "./policy.js";
import { type Tri, NO, YES, absent, known } from "./tri.js";

/** Says whether a finding fulfills a condition. */
export type FindingTest = (finding: Finding) => Tri;

/** Makes the test of a condition. A finding that fails one part is out, whatever else is unknown of it. */
export function conditionTest(condition: RuleCondition): FindingTest {
  const { kind, severity, fixable, id, package: packages, state } = condition;
  const tests: readonly (FindingTest | undefined)[] = [
    kind === undefined ? undefined : oneOf(kind, "kind", (finding) => finding.kind),
    state === undefined
      ? (finding) => (finding.state === "fixed" ? NO : YES)
      : oneOf(state, "state", (finding) => finding.state),
    severity === undefined ? undefined : oneOf(severity, "severity", (finding) => finding.severity),
    fixable === undefined ? undefined : oneOf(fixable, "fixable", (finding) => finding.fixable),
    id === undefined ? undefined : withIds(listOf(id)),
    packages === undefined ? undefined : inPackages(listOf(packages)),
  ];
  const given = tests.filter((test) => test !== undefined);
  // This runs for every rule on every finding of an estate, so nothing is made on the way.
  return (finding) => {
    let open: Tri | undefined;
    for (const test of given) {
      const part = test(finding);
      if (part.holds === false) return NO;
      if (part.holds === undefined) open ??= part;
    }
    return open ?? YES;
  };
}

/** The members of one value or a list. */
export function listOf<T extends boolean | string>(value: T | readonly T[]): readonly T[] {
  return typeof value === "object" ? value : [value];
}

function oneOf<T extends boolean | string>(
  wanted: T | readonly T[],
  field: string,
  of: (finding: Finding) => T | undefined,
): FindingTest {
  const values = new Set(listOf(wanted));
  return (finding) => {
    const value = of(finding);
    return known(value === undefined ? undefined : values.has(value), field);
  };
}

function withIds(ids: readonly string[]): FindingTest {
  const wanted = new Set(ids.map((id) => id.toUpperCase()));
  return ({ id, aliases }) => {
    if (wanted.has(id.toUpperCase()) || aliases.some((alias) => wanted.has(alias.toUpperCase()))) return YES;
    return id === "" ? absent("id") : NO;
  };
}

function inPackages(names: readonly string[]): FindingTest {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (finding) => packageTest(finding, (name) => wanted.has(name.toLowerCase()));
}

/** A vulnerability without a package may be in the one that is wanted; other kinds have none. */
export function packageTest({ kind, package: found }: Finding, isWanted: (name: string) => boolean): Tri {
  if (found !== undefined) return isWanted(found.name) ? YES : NO;
  return kind === "vulnerability" ? absent("package") : NO;
}
