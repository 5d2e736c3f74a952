import { isTooDeep, maxJsonDepth } from "../wire/json-depth.js";
import type { Condition } from "../state/database.js";
import { everyRow } from "../state/database.js";
import { isObject } from "../wire/unflatten.js";
import { sasRefusal } from "./errors.js";

/** Names that an entry of `Criteria` may have, with the condition for a value of each. */
export type CriterionRules = ReadonlyMap<string, (value: string) => Condition>;

/** The parameters that choose rows. */
export interface CriteriaRequest {
  readonly Criteria?: string;
  readonly LogicalExp?: "AND" | "OR";
}

interface Criterion {
  readonly name: string;
  readonly value: string;
  readonly logicalExp: string;
}

/** More entries than this are refused, so that one request cannot keep the mock busy. */
const maxCriteria = 100;

/**
 * Turns `Criteria` into one condition. Entries of one name count together, by their own `logicalExp`; the names by the
 * `LogicalExp` of the request. Both are `OR` where nothing is said.
 *
 * @throws {Refusal} when it is not a JSON array of names and values, or a name is not known.
 */
export function toCondition({ Criteria = "[]", LogicalExp = "OR" }: CriteriaRequest, rules: CriterionRules): Condition {
  const criteria = parse(Criteria);
  const names = [...new Set(criteria.map(({ name }) => name))];
  const conditions = names.map((name) => {
    const group = criteria.filter((criterion) => criterion.name === name);
    const rule = rules.get(name);
    if (rule === undefined)
      throw invalid(`Criteria cannot have the name ${name}; this mock has ${[...rules.keys()].join(", ")}.`);
    const isAnd = group.every(({ logicalExp }) => logicalExp === "AND");
    return join(
      group.map(({ value }) => rule(value)),
      isAnd ? "AND" : "OR",
    );
  });
  return join(conditions, LogicalExp);
}

/** A member has a value. */
export function equals(sql: string): (value: string) => Condition {
  return (value) => ({ sql: `${sql} = ?`, values: [value] });
}

/** A number has a value. */
export function equalsNumber(sql: string): (value: string) => Condition {
  return (value) => ({ sql: `CAST(${sql} AS TEXT) = ?`, values: [value] });
}

/** A text has a value in it. */
export function contains(sql: string): (value: string) => Condition {
  return (value) => ({ sql: `instr(${sql}, ?) > 0`, values: [value] });
}

/** A member has one of some values, separated by commas. */
export function isOneOf(sql: string): (value: string) => Condition {
  return (value) => ({
    sql: `${sql} IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(splitList(value))],
  });
}

/** A condition that holds if all or one of some do. */
export function join(conditions: readonly Condition[], operator: "AND" | "OR"): Condition {
  if (conditions.length === 0) return everyRow;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${operator} `)})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** Takes a list apart that is written as a text with commas. */
export function splitList(text: string): readonly string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function parse(text: string): readonly Criterion[] {
  const entries = parseJson(text);
  if (!Array.isArray(entries)) throw invalid("Criteria is not a JSON array.");
  if (entries.length > maxCriteria)
    throw invalid(`Criteria has ${entries.length} entries; this mock takes ${maxCriteria}.`);
  return entries.map((entry: unknown) => {
    const { name, value, logicalExp = "OR" } = isObject(entry) ? entry : {};
    if (typeof name !== "string" || typeof value !== "string" || (logicalExp !== "AND" && logicalExp !== "OR"))
      throw invalid("An entry of Criteria must be an object of name, value and logicalExp.");
    return { name, value, logicalExp };
  });
}

function parseJson(text: string): unknown {
  if (isTooDeep(Buffer.from(text))) throw invalid(`Criteria is nested deeper than ${maxJsonDepth} levels.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid("Criteria is not JSON.");
  }
}

function invalid(text: string): Error {
  return sasRefusal("InvalidParam", { text });
}
