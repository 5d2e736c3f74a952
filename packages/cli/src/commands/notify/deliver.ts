import { setTimeout } from "node:timers/promises";

import { isPlimsollError } from "@plimsoll/client";
import type { Channel, Message } from "@plimsoll/core/notify";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { maskTarget } from "./mask-target.js";
import type { NotifySettings } from "./notify-settings.js";
import { type Answer, post } from "./post.js";

/** Requests at most: the first, and two more after a failure that may pass. */
const ATTEMPTS = 3;
const firstDelayMs = 1000;
/** A receiver that wants more than this is not waited for. */
const maxDelayMs = 60_000;
/** Longest time that a timer takes. */
const maxTimerMs = 2 ** 31 - 1;
/** A request without an answer is given up. */
const attemptTimeoutMs = 15_000;

/** Where a message goes, and how long that may take. */
export interface Delivery {
  readonly channel: Channel;
  readonly settings: NotifySettings;
  /** For all requests and the time between them; may be infinite. */
  readonly timeoutMs: number;
}

/** Result of one request: it arrived, or why not and whether another may do better. */
type Attempt =
  | { readonly code: "arrived" }
  | { readonly code: "failed"; readonly reason: string; readonly word: string; readonly delayMs?: number };

/**
 * Sends a message. After 429, 5xx, or no answer it is sent again, twice at most, each time with a new signature.
 *
 * @throws {CommandFailure} when it did not arrive. The message has the host of the receiver, and neither the rest of the address nor the secret.
 */
export async function deliver(message: Message, { channel, settings, timeoutMs }: Delivery, io: Io): Promise<void> {
  const overall = Number.isFinite(timeoutMs) ? [AbortSignal.timeout(Math.min(timeoutMs, maxTimerMs))] : [];
  const signal = AbortSignal.any([io.signal, ...overall]);
  const { sleep = wait } = io;
  for (let attempt = 1; ; attempt++) {
    const result = await tryOnce(message, { channel, settings, timeoutMs }, { io, signal });
    if (result.code === "arrived") return;
    io.signal.throwIfAborted();
    const delayMs =
      result.delayMs === undefined ? undefined : Math.max(result.delayMs, firstDelayMs * 2 ** (attempt - 1));
    if (delayMs === undefined || delayMs > maxDelayMs || attempt === ATTEMPTS || signal.aborted)
      throw failure(result, { channel, settings, attempt });
    await sleep(delayMs, io.signal);
    if (signal.aborted) throw failure(result, { channel, settings, attempt });
  }
}

async function tryOnce(
  message: Message,
  { channel, settings: { url, secret } }: Delivery,
  { io, signal }: { readonly io: Io; readonly signal: AbortSignal },
): Promise<Attempt> {
  const request = channel.request(message, { url: url.href, secret, now: io.now() });
  let answer: Answer;
  try {
    answer = await post(request, io.env, AbortSignal.any([signal, AbortSignal.timeout(attemptTimeoutMs)]));
  } catch (error) {
    return { code: "failed", ...noAnswer(error) };
  }
  const { status, retryAfterSec = 0, body } = answer;
  const word = String(status);
  if (status === 429 || status >= 500)
    return { code: "failed", word, reason: `answered ${status}: ${body}`, delayMs: retryAfterSec * 1000 };
  if (status >= 300 && status < 400)
    return {
      code: "failed",
      word,
      reason: `answered ${status}, and a redirect is not followed: give the final address`,
    };
  if (status < 200 || status >= 300) return { code: "failed", word, reason: `answered ${status}: ${body}` };
  const problem = channel.problemOf(body);
  return problem === undefined
    ? { code: "arrived" }
    : { code: "failed", word: "Refused", reason: `refused it: ${problem}` };
}

/** Codes of certificates that are not trusted, which no repetition changes. */
const UNTRUSTED = /CERT|^ERR_TLS_|^UNABLE_TO_/;

/** Problems with the proxy of the environment, by code. */
const PROXY_PROBLEMS: Readonly<Record<string, string>> = {
  Proxy: "HTTP_PROXY or HTTPS_PROXY is not the address of a proxy",
  ProxyUnsupported: `Node ${process.versions.node} cannot use the proxy of HTTP_PROXY or HTTPS_PROXY, and 22.21, 24.5 and newer ones can`,
};

function noAnswer(error: unknown): { readonly word: string; readonly reason: string; readonly delayMs?: number } {
  if (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError"))
    return { word: "Timeout", reason: "did not answer in time", delayMs: 0 };
  const word = error instanceof Error && "code" in error ? String(error.code) : "Network";
  const reason = error instanceof Error ? error.message : String(error);
  if (isPlimsollError(error)) return { word, reason: `was not asked: ${PROXY_PROBLEMS[word] ?? reason}` };
  if (UNTRUSTED.test(word))
    return {
      word,
      reason: `is not trusted: ${reason}. Set NODE_EXTRA_CA_CERTS to a file with the certificate of its authority`,
    };
  return { word, reason: `did not answer: ${reason}`, delayMs: 0 };
}

function failure(
  { word, reason }: Extract<Attempt, { code: "failed" }>,
  { channel, settings, attempt }: Pick<Delivery, "channel" | "settings"> & { readonly attempt: number },
): CommandFailure {
  const words = visible(maskTarget(reason, settings).slice(0, 300).trim());
  const times = attempt === 1 ? "" : ` (${attempt} requests)`;
  return new CommandFailure(
    EXIT.error,
    "Notify",
    `[${word}] the message did not arrive: ${settings.url.host} (${channel.title}) ${words}${times}. The state is as it was: run the command again and the message is sent again. The verdict of the gate does not change.`,
  );
}

async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
}
