import type { OperationRecord } from "@plimsoll/types";
import createClient, { type Client } from "openapi-fetch";

import { LightRequest } from "./light-request.js";
import { LightResponse } from "./light-response.js";
import type { Answer } from "../wire/answer.js";
import type { WireRequest } from "../wire/exchange.js";
import type { Wire } from "../wire/wire.js";

/** The parts of a call that openapi-fetch's caller decides. */
export type RawCall = Pick<WireRequest, "body" | "headers" | "method" | "query" | "signal">;

/** What a raw client needs. */
export interface RawClientOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** The service that is called. */
  readonly wire: Wire;
  /** Finds an operation by the name of its virtual path. */
  readonly operationNamed: (action: string) => OperationRecord;
  /** Runs a call through the pipeline. */
  readonly send: (operation: OperationRecord, call: RawCall) => Promise<Answer>;
}

/** openapi-fetch over the pipeline: paths of the spec, answers with their envelope, nothing thrown for a refusal. */
export function createOpenapiClient<Paths extends object>(options: RawClientOptions): Client<Paths> {
  const { endpoint, wire, operationNamed, send } = options;
  const exchange = async ({ url, headers, body, signal }: LightRequest): Promise<Response> => {
    const [action = "", query = ""] = url.slice(endpoint.length + 1).split("?");
    const operation = operationNamed(action);
    const encoded =
      typeof body === "string" ? ({ method: "POST", query: "", body } as const) : wire.encode(operation, body ?? {});
    const answer = await send(operation, {
      ...encoded,
      query: query === "" ? encoded.query : query,
      headers: Object.fromEntries(headers),
      signal,
    });
    return new LightResponse(url, answer);
  };
  return createClient<Paths>({
    baseUrl: endpoint,
    // The library hands over what the caller gave as `params.query`.
    querySerializer: wire.queryOf,
    bodySerializer: (parameters) => parameters, // encoded when the operation is known
    Request: LightRequest as unknown as typeof Request, // it is only constructed and passed on
    fetch: exchange as unknown as (request: Request) => Promise<Response>, // it gets what was constructed
  });
}
