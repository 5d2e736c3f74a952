import type { Finding } from "../findings/finding.js";
import type { RuleCondition } from "./policy.js";
import { type Tri, NO, YES, absent } from "./tri.js";

/** Tells whether a finding meets a condition. */
export type FindingTest = (finding: Finding) => Tri;

/** Makes the test of a condition. A finding that fails one part is out, whatever else is unknown of it. */
export function conditionTest({ kind, severity, fixable, id, package: packages, state }: RuleCondition): FindingTest {
  const [kinds, states, severities] = [setOf(kind), setOf(state), setOf(severity)];
  const restTest = bothOf(
    id === undefined ? undefined : withIds(listOf(id)),
    packages === undefined ? undefined : inPackages(listOf(packages)),
  );
  // This runs for every rule on every finding of an estate: one function for all parts, and nothing is made on the way.
  return (finding) => {
    if (kinds?.has(finding.kind) === false) return NO;
    if (states === undefined ? finding.state === "fixed" : !states.has(finding.state)) return NO;
    const rating = severities === undefined ? YES : severityTest(finding, severities);
    if (rating.holds === false) return NO;
    const fix = fixable === undefined ? YES : fixableTest(finding, fixable);
    if (fix.holds === false) return NO;
    const rest = restTest === undefined ? YES : restTest(finding);
    if (rest.holds === false) return NO;
    return rating.holds === undefined ? rating : fix.holds === undefined ? fix : rest;
  };
}

/** Makes a test of what a condition says of kind, state and severity: false if a finding with these is out, whatever else is in it. */
export function kindTest({ kind, severity, state }: RuleCondition): (finding: Finding) => boolean {
  const test = conditionTest({
    ...(kind === undefined ? {} : { kind }),
    ...(severity === undefined ? {} : { severity }),
    ...(state === undefined ? {} : { state }),
  });
  return (finding) => test(finding).holds !== false;
}

function severityTest({ severity }: Finding, wanted: ReadonlySet<string>): Tri {
  if (severity === undefined) return WITHOUT_SEVERITY;
  return wanted.has(severity) ? YES : NO;
}

function fixableTest({ fixable }: Finding, wanted: boolean): Tri {
  if (fixable === undefined) return WITHOUT_FIXABLE;
  return fixable === wanted ? YES : NO;
}

const WITHOUT_SEVERITY = absent("severity");
const WITHOUT_FIXABLE = absent("fixable");
const WITHOUT_PACKAGE = absent("package");

function bothOf(first: FindingTest | undefined, second: FindingTest | undefined): FindingTest | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return (finding) => {
    const one = first(finding);
    const other = second(finding);
    if (one.holds === false || other.holds === false) return NO;
    return one.holds === undefined ? one : other;
  };
}

function setOf<T extends string>(value: T | readonly T[] | undefined): ReadonlySet<T> | undefined {
  return value === undefined ? undefined : new Set(listOf(value));
}

/** The members of one value or a list. */
export function listOf<T extends boolean | string>(value: T | readonly T[]): readonly T[] {
  return typeof value === "object" ? value : [value];
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
  const isWanted = (name: string): boolean => wanted.has(name.toLowerCase());
  return (finding) => packageTest(finding, isWanted);
}

/** A vulnerability without a package may be in the one that is wanted; other kinds have none. */
export function packageTest({ kind, package: found }: Finding, isWanted: (name: string) => boolean): Tri {
  if (found !== undefined) return isWanted(found.name) ? YES : NO;
  return kind === "vulnerability" ? WITHOUT_PACKAGE : NO;
}
