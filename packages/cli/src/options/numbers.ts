import { InvalidArgumentError } from "commander";

/** Which whole numbers an option takes. */
export interface WholeNumberRange {
  /** @default 0 */
  readonly min?: number;
  /** @default 2^53-1 */
  readonly max?: number;
}

/**
 * Makes the parser of an option that takes a whole number. Only digits count, with a minus sign where the range has
 * negative numbers: `1.5`, `0x10`, `1e3` and blanks are refused.
 */
export function wholeNumberIn({ min = 0, max = Number.MAX_SAFE_INTEGER }: WholeNumberRange): (text: string) => number {
  const above = min === Number.MIN_SAFE_INTEGER ? "" : `, ${min} or more`;
  const range = max === Number.MAX_SAFE_INTEGER ? above : `, ${min} to ${max}`;
  return (text) => {
    const number = /^-?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(number) || number < min || number > max)
      throw new InvalidArgumentError(`It takes a whole number${range}.`);
    return number;
  };
}

/** Parses a whole number, 0 or more. */
export const wholeNumber: (text: string) => number = wholeNumberIn({});

/** Parses a whole number, 1 or more. */
export const countingNumber: (text: string) => number = wholeNumberIn({ min: 1 });

/** Parses the port of a server, 0 for a free one. */
export const parsePort: (text: string) => number = wholeNumberIn({ max: 65_535 });

/** Parses a number above 0, such as `5` or `0.5`. Exponents and other ways to write a number are refused. */
export function positiveNumber(text: string): number {
  const number = decimal(text);
  if (!(number > 0)) throw new InvalidArgumentError("It takes a number above 0, such as 5 or 0.5.");
  return number;
}

/** Parses a number above 0 up to 1, such as `0.2`. */
export function probability(text: string): number {
  const number = decimal(text);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError("It takes a number above 0, up to 1, such as 0.2.");
  return number;
}

/** Digits, at most one point among them; anything else, and what is too large for a number, is `NaN`. */
function decimal(text: string): number {
  const number = /^[0-9]*\.?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
