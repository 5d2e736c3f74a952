import { InvalidArgumentError } from "commander";

/** Parses an amount of US dollars above 0 with two decimals at most: money is counted in whole cents. */
export function usdAmount(text: string): number {
  const usd = Number(text);
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(text) || usd <= 0)
    throw new InvalidArgumentError("It takes US dollars above 0 with two decimals at most, such as 0.25.");
  return usd;
}

/** A limit of what a plan may cost: one of the two. */
export interface Budget {
  /** US dollars. */
  readonly usd?: number;
  /** Licenses. */
  readonly licenses?: number;
}

/** Parses a budget: an amount of US dollars, `5` or `5usd`, or a number of licenses, `20licenses`. */
export function budgetAmount(text: string): Budget {
  const [, licenses] = /^(\d{1,12})\s?licenses?$/.exec(text) ?? [];
  if (licenses !== undefined && Number(licenses) > 0) return { licenses: Number(licenses) };
  const amount = text.replace(/\s?usd$/i, "");
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(amount) || Number(amount) <= 0)
    throw new InvalidArgumentError(
      "It takes US dollars above 0 with two decimals at most, such as 5 or 0.25, or a number of licenses, such as 20licenses.",
    );
  return { usd: Number(amount) };
}
