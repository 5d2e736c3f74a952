import { platform } from "#platform";

import { concealer } from "../../errors/conceal.js";
import { isPlimsollError } from "../../errors/plimsoll-error.js";
import { redactText } from "../../errors/redact.js";
import { fetchTransport } from "../../transport/fetch-transport.js";
import { AnswerTooLarge } from "../../transport/answer-limit.js";
import type { Cloud } from "../../base/cloud.js";
import type { Transport } from "../../transport/exchange.js";
import { LightSignal } from "../../base/light-signal.js";
import { TransportFault } from "../../transport/transport-fault.js";
import { untilAborted } from "../../base/until-aborted.js";
import { type SourceLocation, unusableCredentials } from "./source-errors.js";
import type { SourceContext } from "./source-context.js";

/** A request, and how long it may take. */
export interface SourceRequest {
  /** Address. */
  readonly url: string;
  /** HTTP method. @default "GET" */
  readonly method?: "GET" | "POST" | "PUT";
  /** Headers by name. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body. @default none */
  readonly body?: string;
  /** True if the answer comes from the machine itself, to which no proxy leads. @default false */
  readonly isLocal?: boolean;
  /** Milliseconds for the whole answer. */
  readonly timeoutMs: number;
}

/** An answer, read to its end. */
export interface SourceResponse {
  /** HTTP status. */
  readonly status: number;
  /** Body. */
  readonly text: string;
}

/** An answer with a key has less than 10 KB; of anything else no more than this is read. */
const maxAnswerBytes = 1024 * 1024;

/**
 * Asks once, with the same transport, proxy and certificates as the calls of a client. A redirection is not followed: a secret
 * goes only to the address that it was meant for.
 *
 * @returns a short word on why, such as `ECONNREFUSED`, if there is no whole answer in time.
 * @throws {PlimsollError} when there is a proxy that cannot be used.
 */
export async function sendOnce(context: SourceContext, request: SourceRequest): Promise<SourceResponse | string> {
  const { url, method = "GET", headers = {}, body = "", timeoutMs } = request;
  const { origin, pathname, search } = new URL(url);
  const transport = transportFor(context, {
    endpoint: origin,
    path: pathname,
    isLocal: request.isLocal === true,
  });
  const signal = new LightSignal(undefined);
  const stop = context.startTimer(timeoutMs, () => signal.abort(`${timeoutMs} ms`));
  try {
    const sending = transport.send({ method, query: search.slice(1), headers, body, signal, onSent: () => undefined });
    const { status, text } = await untilAborted(sending, signal);
    return { status, text };
  } catch (error) {
    if (signal.aborted) return String(signal.reason);
    if (isPlimsollError(error)) throw error;
    return codeOf(error instanceof TransportFault ? error.cause : error);
  } finally {
    stop();
    await transport.close();
  }
}

/** Reads an address; `undefined` if the text is no HTTP URL, such as a host without `http://` before it. */
export function httpUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * Reads the address of a token service.
 *
 * @throws {CredentialsError} `unusable` when the text is not an HTTP URL.
 */
export function serviceUrl(cloud: Cloud, endpoint: string): URL {
  const url = httpUrl(endpoint);
  if (url !== undefined) return url;
  const nextStep =
    "Check `stsEndpoint`, or the region of the token service: an origin such as https://sts.aliyuncs.com.";
  throw unusableCredentials(
    { cloud, source: "sts", name: "address of the token service", nextStep },
    "malformed: no URL",
  );
}

interface Target {
  readonly endpoint: string;
  readonly path: string;
  readonly isLocal: boolean;
}

function transportFor({ fetch, proxy, environment }: SourceContext, { endpoint, path, isLocal }: Target): Transport {
  const options = { endpoint, path, maxAnswerBytes };
  if (fetch !== undefined) return fetchTransport({ ...options, fetch });
  return platform.createTransport({ ...options, maxConnections: 1, proxy: isLocal ? false : proxy, environment });
}

/** `fetch` hides what happened in the cause of its error. */
function codeOf(error: unknown): string {
  if (error instanceof AnswerTooLarge) return error.message;
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ("code" in fault && typeof fault.code === "string") return fault.code;
  }
  return "no connection";
}

/**
 * Reads JSON.
 *
 * @throws {CredentialsError} `unusable` when the text is not JSON. The parser's own error would quote the text, secrets included.
 */
export function parseSourceJson(text: string, location: SourceLocation): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw unusableCredentials(location, "malformed: no JSON");
  }
}

/** A service's own words, shortened, and without the secrets that were sent to it. */
export function shortMessage(text: string, secrets: readonly (string | undefined)[]): string {
  return redactText(concealer(secrets)(text)).replaceAll(/\s+/g, " ").trim().slice(0, 300);
}
