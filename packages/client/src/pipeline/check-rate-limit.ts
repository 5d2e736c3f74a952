import { checkNumber } from "../errors/check-number.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import type { RateLimit } from "./rate-limiter.js";

/**
 * Checks a rate limit. A window that never has room, or room for a part of a request, would hold every call until its time is
 * over; a limit without one of its numbers would be none.
 *
 * @param option - Name of the option that it is, for the message.
 * @param limit - The limit; `undefined` for the default, `false` for none.
 * @throws {ConfigurationError} when it is anything else, `requests` is no whole number from 1 on, or `perSeconds` no number from
 * 0 on.
 */
export function checkRateLimit(option: string, limit: RateLimit | false | undefined): void {
  if (limit === undefined || limit === false) return;
  if (typeof limit !== "object" || limit === null) {
    const problem = `is ${limit === null ? "null" : typeof limit}, and must be { requests, perSeconds } or false`;
    throw new ConfigurationError({
      option,
      problem,
      nextStep: "Correct it, or leave it out for the documented limit.",
    });
  }
  const { requests = Number.NaN, perSeconds = Number.NaN }: Partial<RateLimit> = limit; // without types, one may be missing
  checkNumber(`${option}.requests`, requests, { from: 1, whole: true });
  checkNumber(`${option}.perSeconds`, perSeconds, { from: 0 });
}
