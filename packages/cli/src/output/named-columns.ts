import { nearest } from "@plimsoll/core";

import { usageFailure } from "../failures.js";
import type { Column, Value } from "./view.js";

/** A column that `--columns` and `--sort` know by its name. */
export interface NamedColumn<Row> extends Column<Row> {
  /** False for a column that is printed only when it is asked for. @default true */
  readonly isUsual?: false;
  /** Name of its field in JSON, by which it is known as well. @default none */
  readonly field?: string;
  /** Value that `--sort` compares. @default the value of the cell */
  readonly order?: (row: Row) => Value;
}

/** Compares two rows. */
export type Compare<Row> = (a: Row, b: Row) => number;

/** The columns of a list by their names. */
export interface NamedColumns<Row> {
  /** Names of all columns, as `--columns` and `--sort` take them and CSV prints them. */
  readonly names: readonly string[];
  /** The columns of a table if none are named. */
  readonly usual: readonly NamedColumn<Row>[];
  /**
   * Finds a column by its name.
   *
   * @param option - The option that names it, for the message.
   * @throws {CommandFailure} when there is no such column.
   */
  readonly named: (name: string, option: string) => NamedColumn<Row>;
  /**
   * Makes the order of `--sort`. What is not known comes last, whatever the direction; rows that are equal keep their order.
   *
   * @param names - Names of columns, the most important first, with `-` before those that go down.
   * @throws {CommandFailure} when there is no such column.
   */
  readonly orderBy: (names: readonly string[]) => Compare<Row>;
}

/** Gives columns their names. */
export function namedColumns<Row>(columns: readonly NamedColumn<Row>[]): NamedColumns<Row> {
  const names = columns.map(nameOf);
  const named = (name: string, option: string): NamedColumn<Row> => {
    const column = columns.find((candidate) => [nameOf(candidate), candidate.field].includes(name.toLowerCase()));
    if (column !== undefined) return column;
    const alike = names.filter((known) => known.startsWith(name.slice(0, 2).toLowerCase()));
    const near = nearest(name, names);
    const like = near === undefined ? alike : [near];
    const hint = like.length === 0 ? "" : ` Did you mean ${like.join(" or ")}?`;
    throw usageFailure(`${option}: there is no column ${name}.${hint} Columns: ${names.join(", ")}.`);
  };
  return {
    names,
    usual: columns.filter(({ isUsual }) => isUsual !== false),
    named,
    orderBy: (given) => orderOf(given, named),
  };
}

function orderOf<Row>(names: readonly string[], named: NamedColumns<Row>["named"]): Compare<Row> {
  const keys = names.map((name) => {
    const isDown = name.startsWith("-");
    const { value, order = value } = named(isDown ? name.slice(1) : name, "--sort");
    return { sign: isDown ? -1 : 1, order };
  });
  return (a, b) => {
    for (const { sign, order } of keys) {
      const difference = compare(order(a), order(b), sign);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compare(a: Value, b: Value, sign: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -sign : sign;
}

function nameOf({ title }: Column<never>): string {
  return title.toLowerCase().replaceAll(" ", "_");
}
