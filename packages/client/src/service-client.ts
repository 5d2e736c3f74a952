import {
  type ActionOf,
  type ItemOf,
  type OperationRecord,
  type PaginatedActionOf,
  type RequestOf,
  type ResponseOf,
  type Service,
  operations,
} from "@plimsoll/types";
import type { Client as OpenapiClient } from "openapi-fetch";

import { PlimsollError } from "./errors/plimsoll-error.js";
import { type PaginateOptions, paginate } from "./paginate.js";
import type { Pages } from "./pagination/pages.js";
import { createRawClient } from "./raw/raw-client.js";
import { unwrap } from "./unwrap.js";
import type { Answer } from "./wire/answer.js";
import type { Send, Transport, WireRequest } from "./wire/exchange.js";
import type { Wire } from "./wire/wire.js";

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call early: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take with all its attempts and waiting. @default the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
}

type Given<Request, Options> =
  Record<never, never> extends Request ? [request?: Request, options?: Options] : [request: Request, options?: Options];

type PagingField<S extends Service, A extends PaginatedActionOf<S>> = (typeof operations)[S][A] extends {
  pagination: { limit: infer Limit; offset: infer Offset };
}
  ? Limit | Offset
  : never;

/** The parameters of an action with pages, without those that address a page. */
export type PagedRequestOf<S extends Service, A extends PaginatedActionOf<S>> = Omit<
  RequestOf<S, A>,
  PagingField<S, A> & string
>;

/** A client of one service. It holds connections, limits and the time of the service; use one for all calls. */
export interface ServiceClient<S extends Service, Paths extends object> extends AsyncDisposable {
  /**
   * Calls an action and returns its answer without the envelope.
   *
   * @throws {ApiError} when the service refuses the request.
   * @throws {CredentialsError} when there are no credentials.
   * @throws {NetworkError} when the service cannot be reached.
   * @throws {TimeoutError} when the time is over.
   * @throws {ResponseShapeError} when the answer is not the service's.
   * @throws {IndeterminateError} when a write may have taken effect although no usable answer came, even if the caller's
   * signal ended it.
   */
  call<A extends ActionOf<S>>(action: A, ...given: Given<RequestOf<S, A>, CallOptions>): Promise<ResponseOf<S, A>>;
  /**
   * Reads every item of a list, several pages at a time and in the service's order.
   *
   * @throws what {@link ServiceClient.call} throws, while iterating.
   */
  paginate<A extends PaginatedActionOf<S>>(
    action: A,
    ...given: Given<PagedRequestOf<S, A>, PaginateOptions>
  ): Pages<ItemOf<S, A>>;
  /**
   * openapi-fetch over the same pipeline, with the paths of the spec. A refusal is returned, not thrown, and an answer keeps
   * its envelope.
   *
   * @see https://openapi-ts.dev/openapi-fetch/
   */
  readonly raw: OpenapiClient<Paths>;
  /** Refuses new calls, waits for those under way, and closes the connections. */
  close(): Promise<void>;
}

/** What {@link createServiceClient} needs. */
export interface ServiceClientParts {
  /** The service. */
  readonly wire: Wire;
  /** Origin of the service. */
  readonly endpoint: string;
  /** The pipeline. */
  readonly send: Send;
  /** The pipeline's innermost stage. */
  readonly transport: Transport;
  /** Milliseconds that a call may take if it does not say. */
  readonly timeoutMs: number;
}

const requestDefaults = {
  method: "POST",
  signal: undefined,
  deadline: Infinity,
  attempt: 1,
  onSent: () => undefined,
} as const;

/** Puts the typed calls on top of a pipeline. */
export function createServiceClient<S extends Service, Paths extends object>(
  parts: ServiceClientParts,
): ServiceClient<S, Paths> {
  const { wire, endpoint, transport } = parts;
  const table: Readonly<Record<string, OperationRecord>> = operations[wire.service];
  let underWay = 0;
  let whenIdle: (() => void) | undefined;
  let closing: Promise<void> | undefined;
  let raw: OpenapiClient<Paths> | undefined;

  const operationOf = (action: string): OperationRecord => {
    const operation = Object.hasOwn(table, action) ? table[action] : undefined;
    if (operation !== undefined) return operation;
    const known = Object.keys(table).join(", ");
    throw new PlimsollError({
      code: "UnknownAction",
      rawMessage: `${wire.service} has no action ${action}. Known: ${known}.`,
    });
  };

  const send = async (
    operation: OperationRecord,
    call: Partial<WireRequest> & Pick<WireRequest, "body" | "query">,
  ): Promise<Answer> => {
    if (closing !== undefined) {
      throw new PlimsollError({
        code: "Closed",
        rawMessage: `the client was closed before ${operation.action} was called.`,
      });
    }
    const headers = { ...call.headers, ...wire.headers(operation) };
    underWay += 1;
    try {
      return await parts.send({ ...requestDefaults, timeoutMs: parts.timeoutMs, operation, ...call, headers });
    } finally {
      underWay -= 1;
      if (underWay === 0) whenIdle?.();
    }
  };

  const call = async (
    action: string,
    parameters: object = {},
    { signal, timeoutMs = parts.timeoutMs }: CallOptions = {},
  ): Promise<unknown> => {
    const operation = operationOf(action);
    return unwrap(wire, operation, await send(operation, { ...wire.encode(operation, parameters), signal, timeoutMs }));
  };
  const close = (): Promise<void> => {
    closing ??= new Promise<void>((resolve) => {
      whenIdle = resolve;
      if (underWay === 0) resolve();
    }).then(transport.close);
    return closing;
  };
  const client = {
    call,
    paginate: (action: string, parameters?: object, options?: PaginateOptions) =>
      paginate({ call, wire, operation: operationOf(action), parameters, options }),
    get raw() {
      return (raw ??= createRawClient<Paths>({ endpoint, wire, operationOf, send }));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return client as unknown as ServiceClient<S, Paths>; // the types follow from the spec, the values from the same spec's table
}
