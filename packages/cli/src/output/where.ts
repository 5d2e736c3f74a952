import { CommandFailure, usageFailure } from "../failures.js";
import type { FieldType } from "./field-types.js";
import { visible } from "./visible.js";

/** Facts about the rows of a condition. */
export interface WhereOptions<Row> {
  /** Types of the fields of a row. */
  readonly types: FieldType;
  /** Names a row for the message, `CVE-2021-44228 in image shop/cart:1.4`. */
  readonly nameOf: (row: Row) => string;
}

/**
 * Makes the condition of `--where`, which throws a {@link CommandFailure} that names the row where the expression cannot be evaluated.
 *
 * @returns True where the expression is true by the rules of JMESPath: null, false and empty values are not.
 * @throws {CommandFailure} when the expression is wrong, or would fail on every row.
 */
export async function whereOf<Row extends object>(
  expression: string,
  { types, nameOf }: WhereOptions<Row>,
): Promise<(row: Row) => boolean> {
  const { checkQuery, search } = await import("./query.js");
  checkQuery(expression, "--where", types);
  return (row) => {
    try {
      return isTrue(search(row, expression, "--where"));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      throw usageFailure(
        `${error.message}. It failed on ${visible(nameOf(row))}. Where a value may be absent, ask for it first: a && contains(a, 'b')`,
      );
    }
  };
}

function isTrue(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
