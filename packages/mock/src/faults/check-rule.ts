import { operations, services } from "@plimsoll/types";

import { scanObstacles } from "../state/scan-errors.js";
import type { FaultKind, FaultRule, FaultTarget } from "./fault-rule.js";

/** Throws like {@link checkRule} if a field is invalid. */
type Check = (name: string, value: unknown) => void;

const hourMs = 3_600_000;
const yearMs = 366 * 24 * hourMs;
const actions = { tcss: Object.keys(operations.tcss), sas: Object.keys(operations.sas) };

const targetChecks: Readonly<Record<keyof FaultTarget, Check>> = {
  service: optional(oneOf(Object.keys(services))),
  action: optional(oneOf([...actions.tcss, ...actions.sas])),
  skip: optional(integer(0, Number.MAX_SAFE_INTEGER)),
  count: optional(integer(1, Number.MAX_SAFE_INTEGER)),
  rate: optional(probability),
  seed: optional(integer(0, 2 ** 32 - 1)),
};

const when = optional(oneOf(["before", "after"]));

/** The fields of each kind besides those of every rule. */
const ownChecks: Readonly<Record<FaultKind, Readonly<Record<string, Check>>>> = {
  latency: { ms: integer(1, hourMs) },
  reset: { when },
  throttle: {},
  "http-429": { retryAfterSec: optional(integer(0, 3600)) },
  "http-503": { when },
  truncated: {},
  stall: {},
  skew: { ms: skew },
  "expired-token": { key: optional(keyId) },
  "moving-total": {},
  "repeated-row": {},
  "null-list": {},
  "unknown-level": {},
  "empty-cve-id": {},
  "page-cut": { rows: optional(integer(1, 10_000)) },
  "late-counters": { ms: optional(integer(1, 24 * hourMs)) },
  "failing-scan": { reason: optional(oneOf(scanObstacles)), images: optional(imageNames) },
  "endless-scan": {},
  rescan: { adds: optional(integer(0, 1000)), fails: optional(flag) },
};

/** Every kind of fault. */
export const faultKinds: readonly FaultKind[] = Object.keys(ownChecks) as FaultKind[]; // the compiler checked that these are the keys

/**
 * Checks a rule, which may come from JSON and have any shape.
 *
 * @throws {TypeError} when a field is unknown, missing or of the wrong type, or names an unknown service, action or kind.
 * @throws {RangeError} when a number is out of its range.
 */
export function checkRule(rule: FaultRule): void {
  if (typeof rule !== "object" || rule === null) throw new TypeError("a fault rule must be an object");
  oneOf(Object.keys(ownChecks))("kind", rule.kind);
  const checks: Readonly<Record<string, Check>> = { ...targetChecks, ...ownChecks[rule.kind] };
  const members: Readonly<Record<string, unknown>> = { ...rule };
  for (const name of Object.keys(members))
    if (name !== "kind" && !Object.hasOwn(checks, name))
      throw new TypeError(`a fault of kind ${rule.kind} has no ${name}; it has ${Object.keys(checks).join(", ")}`);
  for (const [name, check] of Object.entries(checks)) check(name, members[name]);
  const { service, action } = rule;
  if (service !== undefined && action !== undefined) oneOf(actions[service])("action", action);
}

function optional(check: Check): Check {
  return (name, value) => {
    if (value !== undefined) check(name, value);
  };
}

function flag(name: string, value: unknown): void {
  if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false, not ${String(value)}`);
}

function imageNames(name: string, value: unknown): void {
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === "string" && item !== ""))
    throw new TypeError(
      `${name} must be a list of image IDs, digests, UUIDs or numbers of registry images, at least one`,
    );
}

function oneOf(known: readonly string[]): Check {
  return (name, value) => {
    if (typeof value !== "string" || !known.includes(value))
      throw new TypeError(`${name} must be one of ${known.join(", ")}, not ${String(value)}`);
  };
}

function integer(min: number, max: number): Check {
  return (name, value) => {
    const number = toNumber(name, value);
    if (!Number.isInteger(number) || number < min || number > max)
      throw new RangeError(`${name} must be an integer from ${min} to ${max}, not ${number}`);
  };
}

function skew(name: string, value: unknown): void {
  integer(-yearMs, yearMs)(name, value);
  if (value === 0) throw new RangeError(`${name} must not be 0, which would change nothing`);
}

function probability(name: string, value: unknown): void {
  const number = toNumber(name, value);
  if (!(number > 0 && number <= 1)) throw new RangeError(`${name} must be above 0 and at most 1, not ${number}`);
}

function keyId(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be the ID of a key`);
}

function toNumber(name: string, value: unknown): number {
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, not ${String(value)}`);
  return value;
}
