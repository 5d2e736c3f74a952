import { indexOfPoc } from "./catalogue.js";
import type { OwnImageFindings } from "./own-image-findings.js";

/** Throws if a value is not what it must be. @param at - Place of the value in the message. */
type Check = (at: string, value: unknown) => void;

const text: Check = (at, value) => {
  if (typeof value !== "string") throw new TypeError(`${at} must be a text, not ${describe(value)}`);
};

const name: Check = (at, value) => {
  text(at, value);
  if (value === "") throw new RangeError(`${at} must not be empty`);
};

const texts: Check = (at, value) => list(at, value, text);

const pocId: Check = (at, value) => {
  text(at, value);
  if (indexOfPoc(String(value)) !== undefined)
    throw new RangeError(`${at} must not be one of the catalogue's own; leave it out or add digits`);
};

const layer: Check = (at, value) => members(at, value, { id: name, command: text }, ["id"]);
const cvss: Check = (at, value) => members(at, value, { score: number(0, 10), vector: text }, ["score", "vector"]);
const component = {
  name,
  version: text,
  type: oneOf("apk", "deb", "go", "jar", "npm", "other", "pypi", "rpm"),
  path: text,
};
const packageOf: Check = (at, value) => members(at, value, component, ["name"]);
const common = { level: integer(0, 4), layer, firstFoundMs: integer(0, 8.64e15) };

const vulnerability: Readonly<Record<string, Check>> = {
  ...common,
  cveId: text,
  pocId,
  title: text,
  description: text,
  cvss,
  publishedMs: integer(0, 8.64e15),
  references: texts,
  solution: text,
  workaround: text,
  category: oneOf("application", "system"),
  weakness: text,
  tags: texts,
  attackLevel: integer(0, 3),
  package: packageOf,
  fixedVersions: texts,
};

const rows: Readonly<Record<string, readonly [checks: Readonly<Record<string, Check>>, needed: readonly string[]]>> = {
  vulnerabilities: [vulnerability, ["package"]],
  malware: [
    {
      ...common,
      name,
      path: name,
      md5: text,
      sizeBytes: integer(0, Number.MAX_SAFE_INTEGER),
      category: text,
      description: text,
      solution: text,
    },
    ["name", "path"],
  ],
  secrets: [
    { ...common, rule: name, title: text, source: oneOf("env", "file"), path: text, content: text, advice: text },
    ["rule", "content"],
  ],
  buildRisks: [{ ...common, rule: name, title: text, command: text, advice: text }, ["rule", "command"]],
  baselines: [
    { ...common, classKey: text, nameKey: name, itemKey: name, title: text, description: text, advice: text },
    ["nameKey", "itemKey"],
  ],
  components: [component, ["name"]],
};

/**
 * Checks findings to set, which may come from JSON and have any shape. Messages never repeat the value of a text: it may be a
 * secret.
 *
 * @throws {TypeError} when a field is unknown, missing or of another type.
 * @throws {RangeError} when a value is out of its range.
 */
export function check(findings: OwnImageFindings): void {
  const lists = Object.fromEntries(
    Object.entries(rows).map(([kind, [checks, needed]]): [string, Check] => [
      kind,
      (at, value) => list(at, value, (place, row) => members(place, row, checks, needed)),
    ]),
  );
  members("findings", findings, { imageId: name, ...lists }, ["imageId"]);
  for (const [index, { cveId = "", pocId: id = "" }] of (findings.vulnerabilities ?? []).entries())
    if (cveId === "" && id === "")
      throw new TypeError(`findings.vulnerabilities[${index}] must have a cveId or a pocId`);
}

function members(at: string, value: unknown, checks: Readonly<Record<string, Check>>, needed: readonly string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${at} must be an object, not ${describe(value)}`);
  const given = new Map<string, unknown>(Object.entries(value).filter(([, member]) => member !== undefined));
  for (const member of given.keys())
    if (!Object.hasOwn(checks, member))
      throw new TypeError(`${at} has no ${member}; it has ${Object.keys(checks).join(", ")}`);
  for (const member of needed) if (!given.has(member)) throw new TypeError(`${at}.${member} is missing`);
  for (const [member, item] of given) checks[member]?.(`${at}.${member}`, item);
}

function list(at: string, value: unknown, item: Check): void {
  if (!Array.isArray(value)) throw new TypeError(`${at} must be a list, not ${describe(value)}`);
  for (const [index, element] of value.entries()) item(`${at}[${index}]`, element);
}

function oneOf(...words: readonly string[]): Check {
  return (at, value) => {
    if (typeof value !== "string" || !words.includes(value))
      throw new TypeError(`${at} must be one of ${words.join(", ")}`);
  };
}

function number(min: number, max: number): Check {
  return (at, value) => {
    if (typeof value !== "number") throw new TypeError(`${at} must be a number, not ${describe(value)}`);
    if (!(value >= min && value <= max)) throw new RangeError(`${at} must be from ${min} to ${max}, not ${value}`);
  };
}

function integer(min: number, max: number): Check {
  return (at, value) => {
    number(min, max)(at, value);
    if (!Number.isInteger(value))
      throw new RangeError(`${at} must be an integer from ${min} to ${max}, not ${String(value)}`);
  };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
