import type { ClientOptions } from "./client-options.js";
import { checkNumber } from "../errors/check-number.js";
import { ConfigurationError } from "../errors/configuration-error.js";
import { checkRateLimit } from "../pipeline/check-rate-limit.js";
import { unusableCharacter } from "../base/unusable-character.js";

const example = "Write an origin such as https://tcss.tencentcloudapi.com.";

/**
 * Reads an endpoint.
 *
 * @throws {ConfigurationError} when it is not an origin that begins with http:// or https://.
 */
export function readEndpoint(text: string): URL {
  const fail = (problem: string, nextStep = example): ConfigurationError =>
    new ConfigurationError({ option: "endpoint", problem, nextStep });
  if (typeof text !== "string" || text === "") throw fail("is empty");
  const character = unusableCharacter(text);
  if (character !== undefined) throw fail(`has ${character}, which a URL cannot contain`);
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) throw fail("has no scheme", schemeAdvice(text));
  if (!/^https?:/i.test(text)) throw fail("begins with neither http:// nor https://");
  if (!URL.canParse(text)) throw fail("is not a URL");
  const url = new URL(text);
  // The text there may be a password, so it is not repeated.
  if (url.username !== "" || url.password !== "") throw fail("has a user or a password before the host");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw fail("has something after the host", `Write only ${url.origin}.`);
  return url;
}

/** The text with a scheme, if that is an origin; what stands before an `@` may be a password, and is left out. */
function schemeAdvice(text: string): string {
  const host = text.slice(text.lastIndexOf("@") + 1).replace(/^[/\\]+/, "");
  const isHost = /^(\[[\da-f:.]+\]|[^\s:/?#\\[\]]*[.\d][^\s:/?#\\[\]]*|localhost|[a-z\d-]+(?=:\d{2,5}$))(:\d+)?$/i.test(
    host,
  );
  if (!isHost || !URL.canParse(`https://${host}`)) return example;
  // An emulator on this machine seldom speaks TLS.
  const isLocal = /^(localhost|127\.|\[::1\])/i.test(host);
  return `Write https://${host}${isLocal ? `, or http://${host} for an emulator without TLS` : ""}.`;
}

/**
 * Checks a text that travels in a header.
 *
 * @throws {ConfigurationError} when it is empty, no text, or has a character that no header value has.
 */
export function checkHeaderText(option: string, text: string | undefined): void {
  if (text === undefined) return;
  const character = typeof text === "string" ? unusableCharacter(text) : undefined;
  if (typeof text === "string" && text !== "" && character === undefined) return;
  const fault = text === "" ? "is empty" : "is not text";
  const problem = character === undefined ? fault : `has ${character}, which a header value cannot contain`;
  throw new ConfigurationError({ option, problem, nextStep: "Type it again instead of pasting it, or leave it out." });
}

/**
 * Checks a time limit.
 *
 * @throws {ConfigurationError} when it is not above 0. `Infinity` is allowed.
 */
export function checkTime(option: string, ms: number | undefined): void {
  if (ms === undefined || (typeof ms === "number" && ms > 0)) return;
  const problem = `is ${String(ms)}, and must be milliseconds above 0`;
  throw new ConfigurationError({ option, problem, nextStep: "Give a number, or Infinity for no limit." });
}

/** Most bytes that a limit of answers can allow: what Node can hold as one text. */
export const mostAnswerBytes = 500_000_000;

/** A number would be taken for no settings at all, and 0 for three repetitions. */
function noRetries(retry: unknown): ConfigurationError {
  const problem = `is ${String(retry)}, and must be { limit, … } or false`;
  return new ConfigurationError({ option: "retry", problem, nextStep: "Write { limit: 2 } for two repetitions." });
}

/**
 * Checks an option that is one of several words.
 *
 * @throws {ConfigurationError} when it is another.
 */
export function checkWord<Word extends string>(option: string, word: Word | undefined, words: readonly Word[]): void {
  if (word === undefined || words.includes(word)) return;
  const problem = `is ${JSON.stringify(word) ?? typeof word}, and must be ${words.map((one) => `"${one}"`).join(" or ")}`;
  throw new ConfigurationError({ option, problem, nextStep: "Correct it, or leave it out for the default." });
}

/**
 * Checks the numbers among a client's options.
 *
 * @throws {ConfigurationError} when one is out of its range.
 */
export function checkNumbers({ retry, rateLimit, ...options }: ClientOptions<unknown>): void {
  checkTime("timeoutMs", options.timeoutMs);
  checkTime("attemptTimeoutMs", options.attemptTimeoutMs);
  checkNumber("maxConnections", options.maxConnections, { from: 1, whole: true });
  checkNumber("maxAnswerBytes", options.maxAnswerBytes, { from: 1, to: mostAnswerBytes, whole: true });
  if (retry !== undefined && retry !== false) {
    if (typeof retry !== "object" || retry === null) throw noRetries(retry);
    for (const name of ["limit", "budget", "baseMs", "capMs", "retryAfterCapMs"] as const)
      checkNumber(`retry.${name}`, retry[name], { from: 0 });
  }
  // Shared limits were checked when they were made.
  if (typeof rateLimit !== "object" || rateLimit === null || !("of" in rateLimit))
    checkRateLimit("rateLimit", rateLimit);
}
