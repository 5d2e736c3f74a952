import { redactText } from "../../errors/redact.js";
import { untilAborted } from "../../wire/until-aborted.js";
import { type Place, unusable } from "./faults.js";
import type { Surroundings } from "./surroundings.js";

/** A request, and how long it may take. */
export interface Question {
  /** Address. */
  readonly url: string;
  /** HTTP method. @default "GET" */
  readonly method?: "GET" | "POST" | "PUT";
  /** Headers by name. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body. @default none */
  readonly body?: string;
  /** Milliseconds for the whole answer. */
  readonly timeoutMs: number;
}

/** An answer, read to its end. */
export interface Reply {
  /** HTTP status. */
  readonly status: number;
  /** Body. */
  readonly text: string;
}

/** Asks once. Returns a short word on why, such as `ECONNREFUSED`, if there is no whole answer in time. */
export async function askOnce({ fetch, startTimer }: Surroundings, question: Question): Promise<Reply | string> {
  const { url, method = "GET", headers = {}, body, timeoutMs } = question;
  const controller = new AbortController();
  const stop = startTimer(timeoutMs, () => controller.abort(`${timeoutMs} ms`));
  const { signal } = controller;
  try {
    // A redirection is not followed: a secret goes only to the address that it was meant for.
    const request = new Request(url, { method, headers, body: body ?? null, redirect: "manual", signal });
    const response = await untilAborted(fetch(request), signal);
    return { status: response.status, text: await untilAborted(response.text(), signal) };
  } catch (error) {
    return signal.aborted ? String(signal.reason) : codeOf(error);
  } finally {
    stop();
  }
}

/** `fetch` hides what happened in the cause of its error. */
function codeOf(error: unknown): string {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ("code" in fault && typeof fault.code === "string") return fault.code;
  }
  return "no connection";
}

/**
 * Reads JSON.
 *
 * @throws {CredentialsError} `unusable` when it is none. The parser's own error would quote the text, secrets included.
 */
export function jsonOf(text: string, place: Place): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw unusable(place, "malformed: no JSON");
  }
}

/** A service's own words, shortened, and without the secrets that were sent to it. */
export function wordsOf(text: string, secrets: readonly (string | undefined)[]): string {
  const words = secrets.reduce<string>(
    (rest, secret) => (secret === undefined || secret === "" ? rest : rest.replaceAll(secret, "[redacted]")),
    redactText(text),
  );
  return words.replaceAll(/\s+/g, " ").trim().slice(0, 300);
}
