import { InvalidArgumentError } from "commander";

/** Parses an amount of US dollars above 0 with two decimals at most: money is counted in whole cents. */
export function usdAmount(text: string): number {
  const usd = Number(text);
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(text) || usd <= 0)
    throw new InvalidArgumentError("It takes US dollars above 0 with two decimals at most, such as 0.25.");
  return usd;
}
