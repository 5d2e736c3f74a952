import { checkNumber } from "../errors/check-number.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import type { RateLimit } from "./rate-limiter.js";

/**
 * Checks a rate limit. With a window that has no room, or room for a fraction of a request, every call would wait until it times
 * out; with one of the numbers missing there would be no limit at all.
 *
 * @param option - Name of the option that it is, for the message.
 * @param limit - The limit; `undefined` for the default, `false` for no limit.
 * @throws {ConfigurationError} when it is anything else, `requests` is not a whole number of at least 1, or `perSeconds` is not a
 * number of at least 0.
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
  const given: Partial<RateLimit> = limit; // without types, one may be missing
  const { requests = Number.NaN, perSeconds = Number.NaN } = given;
  checkNumber(`${option}.requests`, requests, { from: 1, whole: true });
  checkNumber(`${option}.perSeconds`, perSeconds, { from: 0 });
}
