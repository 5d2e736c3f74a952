import { Answer, type AnswerParts } from "./answer.js";
import { checkValues, defaultMaxAnswerBytes, tooManyBytes } from "./answer-limit.js";
import type { TransportRequest, Transport } from "./exchange.js";
import { standardSignal } from "../base/light-signal.js";
import { type ParseJson, mayHoldLargeInteger, parseJson } from "../base/parse-json.js";
import { TransportFault } from "./transport-fault.js";
import { untilAborted } from "../base/until-aborted.js";

/** The part of `fetch` that is used. `globalThis.fetch` fits, and so does a function that answers in memory. */
export type FetchLike = (request: Request) => Promise<Response>;

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** Path of every request. @default "/" */
  readonly path?: string;
  /** Sends a standard request. */
  readonly fetch: FetchLike;
  /** Reads JSON. @default parseJson */
  readonly parse?: ParseJson;
  /** Bytes of an answer that are read. @default 64 MiB */
  readonly maxAnswerBytes?: number;
}

/** Sends requests with a standard `fetch`, which keeps connections as it likes. */
export function fetchTransport({ endpoint, fetch, path = "/", ...options }: FetchTransportOptions): Transport {
  const { parse = parseJson, maxAnswerBytes = defaultMaxAnswerBytes } = options;
  const address = `${new URL(endpoint).origin}${path}`;
  return {
    async send(request) {
      try {
        // A standard fetch does not tell when it has a connection.
        request.onSent();
        const response = await untilAborted(fetch(standardRequest(address, request)), request.signal);
        const body = await untilAborted(readBody(response, maxAnswerBytes), request.signal);
        checkValues(body.text, response.status, maxAnswerBytes);
        return new Answer({ status: response.status, headers: Object.fromEntries(response.headers), ...body, parse });
      } catch (cause) {
        throw new TransportFault({ maybeSent: !neverSent(cause), cause });
      }
    },
    async close() {},
  };
}

/**
 * Reads a body to its end, piece by piece, so that no more than allowed is ever in memory.
 *
 * @throws {AnswerTooLarge} when there is more.
 */
async function readBody(response: Response, maxBytes: number): Promise<Pick<AnswerParts, "hasLarge" | "text">> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: "" };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bodyOf(pieces);
    // A piece without bytes counts as well: there may be no end of them.
    size += Math.max(1, value.byteLength);
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooManyBytes(response.status, maxBytes);
    }
    pieces.push(value);
  }
}

/** Decodes all pieces at once: piece by piece, a text of two bytes for each character comes out, which takes longer to parse as well. */
function bodyOf(pieces: readonly Uint8Array[]): Pick<AnswerParts, "hasLarge" | "text"> {
  const [first, ...more] = pieces;
  if (first === undefined) return { text: "" };
  const bytes = more.length === 0 ? first : joined(pieces);
  return { text: new TextDecoder().decode(bytes), hasLarge: mayHoldLargeInteger(bytes) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

function standardRequest(address: string, { method, query, body, headers, signal }: TransportRequest): Request {
  return new Request(`${address}${query === "" ? "" : `?${query}`}`, {
    method,
    headers,
    // An empty text would bring a content type of its own, which is not signed.
    body: body === "" ? null : body,
    // A signature holds for one address: following a redirection could only fail, or send it to another host.
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

/** True if a `fetch` failed before anything was sent. Only Node's `fetch` tells, in the cause of its error. */
function neverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && codesBeforeSending.has(cause.code);
}
