import type { OperationRecord } from "@plimsoll/types";
import createClient, { type Client, type ClientOptions, type Middleware } from "openapi-fetch";

import { PlimsollError } from "../errors/plimsoll-error.js";
import { LightRequest } from "./light-request.js";
import { LightResponse } from "./light-response.js";
import { type RawMethod, rawMethods } from "./methods.js";
import type { Answer } from "../transport/answer.js";
import type { WireRequest } from "../transport/exchange.js";
import type { ParseJson } from "../base/parse-json.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/** The parts of a call that openapi-fetch's caller decides. */
export type RawCall = Pick<WireRequest, "body" | "headers" | "method" | "query" | "signal">;

/** Options of a raw client. */
export interface RawClientOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** Finds an operation by the name of its virtual path. */
  readonly operationNamed: (action: string) => OperationRecord;
  /** Runs a call through the pipeline. */
  readonly send: (operation: OperationRecord, call: RawCall) => Promise<Answer>;
}

/** Options of {@link createOpenapiClient}. */
export interface OpenapiClientOptions extends RawClientOptions {
  /**
   * Reads a body that a middleware wrote as text. It is handed over, as an import of it here would move it into a file of its own, and every
   * program would load two files.
   */
  readonly parse: ParseJson;
}

/** openapi-fetch over the pipeline: paths of the spec, answers with their envelope, nothing thrown for a refusal. */
export function createOpenapiClient<Paths extends object>(options: OpenapiClientOptions): Client<Paths> {
  const client = createClient<Paths>({
    baseUrl: options.endpoint,
    // The library hands over what the caller gave as `params.query`.
    querySerializer: options.protocol.queryOf,
    bodySerializer: (parameters) => parameters, // encoded when the operation is known
    Request: LightRequest as unknown as typeof Request, // it is only constructed and passed on
    fetch: async (request) => exchange(options, request),
  });
  const inUse = new Set<Middleware>();
  type Call = (...given: readonly unknown[]) => Promise<unknown>;
  const callOf = (method: RawMethod): Call => {
    const call = client[method] as unknown as Call; // passed on as it came
    return (...given) => {
      const settings = given[method === "request" ? 2 : 1] as { readonly middleware?: readonly unknown[] } | undefined; // the last argument of each
      if (inUse.size === 0 && (settings?.middleware?.length ?? 0) === 0) return call(...given);
      return call(...given.slice(0, method === "request" ? 2 : 1), { ...forMiddleware, ...settings });
    };
  };
  return {
    ...client,
    ...Object.fromEntries(rawMethods.map((method) => [method, callOf(method)])),
    use: (...middleware: readonly Middleware[]) => {
      client.use(...middleware);
      for (const one of middleware) inUse.add(one);
    },
    eject: (...middleware: readonly Middleware[]) => {
      client.eject(...middleware);
      for (const one of middleware) inUse.delete(one);
    },
  };
}

/** A middleware gets a standard request, which it may change, copy or replace by another, as the library documents. */
const forMiddleware: Pick<ClientOptions, "bodySerializer" | "Request"> = {
  get Request() {
    return globalThis.Request;
  },
  bodySerializer: (parameters) => (typeof parameters === "string" ? parameters : JSON.stringify(parameters)),
};

async function exchange(
  { endpoint, protocol, operationNamed, send, parse }: OpenapiClientOptions,
  request: LightRequest | Request,
): Promise<Response> {
  const { url } = request;
  if (!url.startsWith(`${endpoint}/`)) throw elsewhere(url, endpoint);
  const [action = "", query = ""] = url.slice(endpoint.length + 1).split("?");
  const operation = operationNamed(action);
  const body = request instanceof LightRequest ? request.body : await request.text();
  const encoded = encode({ protocol, parse }, operation, body);
  const answer = await send(operation, {
    ...encoded,
    query: query === "" ? encoded.query : query,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
  });
  return new LightResponse(url, answer);
}

/** A text is sent as it is, except where the parameters travel in the query. */
function encode(
  { protocol, parse }: Pick<OpenapiClientOptions, "parse" | "protocol">,
  operation: OperationRecord,
  body: object | string | undefined,
): Pick<RawCall, "body" | "method" | "query"> {
  if (typeof body === "object") return protocol.encode(operation, body);
  const empty = protocol.encode(operation, {});
  if (body === undefined || body === "") return empty;
  if (empty.method === "POST") return { method: "POST", query: "", body };
  const parameters = parse(body);
  return typeof parameters === "object" && parameters !== null ? protocol.encode(operation, parameters) : empty;
}

/** A signature holds for one host, and keys are for nobody else. */
function elsewhere(url: string, endpoint: string): PlimsollError {
  return new PlimsollError({
    code: "Usage",
    rawMessage: `a request of a middleware goes to ${URL.canParse(url) ? new URL(url).origin : "no address"}, not to ${endpoint}.`,
    nextStep: "Keep the origin of the request, or make a client for the other endpoint.",
  });
}
