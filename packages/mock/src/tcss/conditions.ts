import type { tcss } from "@plimsoll/types";

import type { Condition } from "../state/database.js";
import { everyRow } from "../state/database.js";
import { tcssRefusal } from "./errors.js";

/** A filter of a request. */
export type Filter = tcss.components["schemas"]["AssetFilters"];

/** Turns one filter into a condition on rows. */
export type FilterRule = (filter: Filter) => Condition;

/** The filters that a list knows, by name. */
export type FilterRules = ReadonlyMap<string, FilterRule>;

/** More filters, or texts to search for, than this are refused, so that one request cannot keep the mock busy. */
const maxParts = 100;

/**
 * Turns the filters of a request into one condition: all filters must hold, of the values of one any may. The value `all`
 * or no value at all switches a filter off.
 *
 * @throws {Refusal} when a filter's name, or a value of a listed kind, is not known.
 */
export function toCondition(filters: readonly Filter[] | undefined, rules: FilterRules): Condition {
  return allOf(chosenFilters(filters, rules).map(({ filter, rule }) => rule(filter)));
}

/** A filter of a request that is not switched off, with the rule of its list. */
export interface ChosenFilter<Rule> {
  readonly filter: Filter;
  readonly rule: Rule;
}

/**
 * The filters of a request that are not switched off, each with its rule.
 *
 * @throws {Refusal} when there are too many filters, or a name is not known.
 */
export function chosenFilters<Rule>(
  filters: readonly Filter[] | undefined,
  rules: ReadonlyMap<string, Rule>,
): readonly ChosenFilter<Rule>[] {
  if (filters === undefined) return [];
  if (filters.length > maxParts)
    throw tcssRefusal("InvalidParameter", `Filters has ${filters.length} items; this mock takes ${maxParts}.`);
  return filters.flatMap((filter) => ruleFor(filter, rules));
}

/** A condition that holds if all of some conditions do. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return everyRow;
  return { sql: conditions.map(({ sql }) => sql).join(" AND "), values: conditions.flatMap(({ values }) => values) };
}

/** A condition that holds if another does not. */
export function not({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values };
}

/** A member has one of some values. */
export function isOneOf(member: string, values: readonly string[]): Condition {
  return { sql: `${member} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] };
}

/**
 * Free text: searched for without regard to case, unless the filter asks for an exact match.
 *
 * The vendor's text calls `ExactMatch` the switch for a fuzzy query; its samples use it as the name says.
 */
export function text(member: string): FilterRule {
  return ({ Values, ExactMatch = false }) => (ExactMatch ? isOneOf(member, Values) : contains(member, Values));
}

/** An ID: compared, unless the filter asks not to. */
export function id(member: string): FilterRule {
  return ({ Values, ExactMatch = true }) => (ExactMatch ? isOneOf(member, Values) : contains(member, Values));
}

/**
 * One of some listed values, each standing for a condition in SQL. The vendor spells some values differently in filters
 * and in answers, `notScan` and `NOT_SCAN`, so neither case nor underscores count.
 */
export function choice(choices: Readonly<Record<string, string>>): FilterRule {
  const choose = chooser(choices);
  return (filter) => ({ sql: `(${choose(filter).join(" OR ")})`, values: [] });
}

/**
 * Reads the values of a filter that takes listed values.
 *
 * @returns The meanings of the values, each once.
 * @throws {Refusal} when a value is not listed.
 */
export function chooser<T>(choices: Readonly<Record<string, T>>): (filter: Filter) => readonly T[] {
  const spelled = new Map(Object.entries(choices).map(([value, meaning]) => [plain(value), meaning]));
  return ({ Name, Values }) => {
    const chosen = Values.map((value) => {
      const meaning = spelled.get(plain(value));
      if (meaning === undefined)
        throw tcssRefusal(
          "InvalidParameter",
          `${Name} cannot be ${value}; there are ${Object.keys(choices).join(", ")}.`,
        );
      return meaning;
    });
    return [...new Set(chosen)];
  };
}

function ruleFor<Rule>(filter: Filter, rules: ReadonlyMap<string, Rule>): readonly ChosenFilter<Rule>[] {
  const rule = rules.get(filter.Name);
  if (rule === undefined)
    throw tcssRefusal(
      "InvalidParameter",
      `The filter ${filter.Name} is not known; there are ${[...rules.keys()].join(", ")}.`,
    );
  const isOff = filter.Values.length === 0 || filter.Values.some((value) => value.toLowerCase() === "all");
  return isOff ? [] : [{ filter, rule }];
}

function contains(member: string, texts: readonly string[]): Condition {
  refuseTooMany(texts);
  // A question mark for each: to take a list apart for every row costs three times as much.
  return {
    sql: `(${texts.map(() => `instr(lower(${member}), ?) > 0`).join(" OR ")})`,
    values: texts.map((part) => part.toLowerCase()),
  };
}

/**
 * Checks the number of texts to search for.
 *
 * @throws {Refusal} when there are too many.
 */
export function refuseTooMany(texts: readonly string[]): void {
  if (texts.length > maxParts)
    throw tcssRefusal(
      "InvalidParameter",
      `A filter has ${texts.length} texts to search for; this mock takes ${maxParts}.`,
    );
}

function plain(value: string): string {
  return value.replaceAll("_", "").toLowerCase();
}
