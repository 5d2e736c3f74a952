import { ConfigurationError } from "./configuration-error.js";

/** The numbers that an option takes. */
export interface NumberRange {
  /** Lowest number. */
  readonly from: number;
  /** Highest number. @default Infinity */
  readonly to?: number;
  /** True if it has no fraction; `Infinity` is allowed all the same. @default false */
  readonly whole?: boolean;
}

/**
 * Checks a number among options.
 *
 * @param option - Name of the option, for the message.
 * @param value - Its value; `undefined` stands for the default.
 * @throws {ConfigurationError} when it is not a number of the range.
 */
export function checkNumber(
  option: string,
  value: number | undefined,
  { from, to = Infinity, whole = false }: NumberRange,
): void {
  if (value === undefined) return;
  const fits = typeof value === "number" && value >= from && value <= to;
  if (fits && (!whole || value === Infinity || Number.isInteger(value))) return;
  const range = to === Infinity ? `${from} or more` : `from ${from} to ${to}`;
  const shown = typeof value === "number" ? String(value) : typeof value;
  const problem = `is ${shown}, and must be a ${whole ? "whole " : ""}number, ${range}`;
  throw new ConfigurationError({ option, problem, nextStep: "Correct it, or leave it out for the default." });
}
