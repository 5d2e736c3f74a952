import { Answer } from "../wire/answer.js";
import type { Transport, WireRequest } from "../wire/exchange.js";
import { standardSignal } from "../wire/light-signal.js";
import { type ParseJson, parseJson } from "../wire/parse-json.js";
import { TransportFault } from "../wire/transport-fault.js";
import { untilAborted } from "../wire/until-aborted.js";

/** The part of `fetch` that is used. `globalThis.fetch` fits, and so does a function that answers in memory. */
export type FetchLike = (request: Request) => Promise<Response>;

/** What {@link fetchTransport} needs. */
export interface FetchTransportOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** Sends a standard request. */
  readonly fetch: FetchLike;
  /** Reads JSON. */
  readonly parse?: ParseJson;
}

/** Sends requests with a standard `fetch`, which keeps connections as it likes. */
export function fetchTransport({ endpoint, fetch, parse = parseJson }: FetchTransportOptions): Transport {
  const origin = new URL(endpoint).origin;
  return {
    async send(request) {
      try {
        // A standard fetch does not tell when it has a connection.
        request.onSent();
        const response = await untilAborted(fetch(standardRequest(origin, request)), request.signal);
        const text = await untilAborted(response.text(), request.signal);
        return new Answer({ status: response.status, headers: Object.fromEntries(response.headers), text, parse });
      } catch (cause) {
        throw new TransportFault({ maybeSent: !neverSent(cause), cause });
      }
    },
    async close() {},
  };
}

function standardRequest(origin: string, { method, query, body, headers, signal }: WireRequest): Request {
  return new Request(`${origin}/${query === "" ? "" : `?${query}`}`, {
    method,
    headers,
    // An empty text would bring a content type of its own, which is not signed.
    body: body === "" ? null : body,
    // A signature holds for one address: following a redirection could only fail, or show it to a stranger.
    redirect: "manual",
    signal: signal === undefined ? null : standardSignal(signal),
  });
}

const codesBeforeSending: ReadonlySet<unknown> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Whether a `fetch` failed before anything was sent. Only Node's `fetch` tells, in the cause of its error. */
function neverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && codesBeforeSending.has(cause.code);
}
