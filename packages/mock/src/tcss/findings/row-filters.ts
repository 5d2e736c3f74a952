import type { Filter } from "../conditions.js";
import { chosenFilters, chooser, refuseTooMany } from "../conditions.js";

/** Tests a row that is made on demand and stands in no table. */
export type RowTest<Row> = (row: Row) => boolean;

/** Turns one filter into a test of rows. */
export type RowRule<Row> = (filter: Filter) => RowTest<Row>;

/** The filters that a list of made rows knows, by name. */
export type RowRules<Row> = ReadonlyMap<string, RowRule<Row>>;

/**
 * Turns the filters of a request into one test of rows, by the rules of `toCondition`; `undefined` if every row passes.
 *
 * @throws {Refusal} when a filter's name, or a value of a listed kind, is not known.
 */
export function toTest<Row>(filters: readonly Filter[] | undefined, rules: RowRules<Row>): RowTest<Row> | undefined {
  const tests = chosenFilters(filters, rules).map(({ filter, rule }) => rule(filter));
  return tests.length === 0 ? undefined : (row) => tests.every((test) => test(row));
}

/** Free text: searched for without regard to case, unless the filter asks for an exact match. */
export function rowText<Row>(textsOf: (row: Row) => readonly string[]): RowRule<Row> {
  return ({ Values, ExactMatch = false }) => matching(textsOf, Values, ExactMatch);
}

/** A value of which the vendor lists none, such as an ID: compared, unless the filter asks not to. */
export function rowValue<Row>(textsOf: (row: Row) => readonly string[]): RowRule<Row> {
  return ({ Values, ExactMatch = true }) => matching(textsOf, Values, ExactMatch);
}

/** One of some listed values, each standing for a test. Neither case nor underscores count, as in `choice`. */
export function rowChoice<Row>(choices: Readonly<Record<string, RowTest<Row>>>): RowRule<Row> {
  const choose = chooser(choices);
  return (filter) => {
    const tests = choose(filter);
    return (row) => tests.some((test) => test(row));
  };
}

/** A filter that takes `true`, for the rows that pass a test, and `false`, for the others. */
export function rowFlag<Row>(test: RowTest<Row>): RowRule<Row> {
  return rowChoice<Row>({ true: test, false: (row) => !test(row) });
}

/** A filter that takes `true`, for the rows that pass a test, and `false`, for all rows. */
export function rowOnly<Row>(test: RowTest<Row>): RowRule<Row> {
  return rowChoice<Row>({ true: test, false: () => true });
}

function matching<Row>(
  textsOf: (row: Row) => readonly string[],
  values: readonly string[],
  isExact: boolean,
): RowTest<Row> {
  if (isExact) {
    const wanted = new Set(values);
    return (row) => textsOf(row).some((text) => wanted.has(text));
  }
  refuseTooMany(values);
  const parts = values.map((value) => value.toLowerCase());
  return (row) =>
    textsOf(row).some((text) => {
      const lower = text.toLowerCase();
      return parts.some((part) => lower.includes(part));
    });
}
