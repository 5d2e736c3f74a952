// Users without the types of Node, in browsers and Workers, do not have `AsyncDisposable` otherwise.
/// <reference lib="esnext.disposable" preserve="true" />
import type { ActionOf, ItemOf, PaginatedActionOf, RequestOf, ResponseOf, Service, operations } from "@plimsoll/types";
import type { Client as OpenapiClient } from "openapi-fetch";

import type { PaginateOptions } from "../pagination/paginate.js";
import type { Pages } from "../pagination/pages.js";

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call early: it then rejects with the signal's reason. @default none: only the time ends it */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take with all its attempts and waiting, above 0. @default the client's `timeoutMs` */
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

/** Type of an integer beyond 2^53 in the answers of a client with that setting of `largeIntegers`. */
export type LargeOf<Setting> = Setting extends "bigint" ? bigint : Setting extends "string" ? string : never;

/** An answer in which any number may be large. */
export type WithLarge<T, Large> = [Large] extends [never]
  ? T
  : T extends number
    ? T | Large
    : T extends object
      ? { [Member in keyof T]: WithLarge<T[Member], Large> }
      : T;

/** A client of one service. It holds connections, limits and the time of the service; use one for all calls. */
export interface ServiceClient<S extends Service, Paths extends object, Large = never> extends AsyncDisposable {
  /**
   * Calls an action and returns its answer without the envelope.
   *
   * @throws {ApiError} when the service refuses the request.
   * @throws {ConfigurationError} when `timeoutMs` is not above 0.
   * @throws {CredentialsError} when there are no credentials.
   * @throws {NetworkError} when the service cannot be reached.
   * @throws {TimeoutError} when the time is over.
   * @throws {ResponseShapeError} when the answer is not the service's.
   * @throws {IndeterminateError} when a write may have taken effect: no usable answer came, even if because the caller's
   * signal ended it, or the service failed inside.
   */
  call<A extends ActionOf<S>>(
    action: A,
    ...given: Given<RequestOf<S, A>, CallOptions>
  ): Promise<WithLarge<ResponseOf<S, A>, Large>>;
  /**
   * Reads every item of a list, several pages at a time, in the service's order or as pages arrive.
   *
   * @throws {PlimsollError} when `from` is a checkpoint of another list (code `CheckpointRefused`), while iterating.
   * @throws what {@link ServiceClient.call} throws, while iterating.
   */
  paginate<A extends PaginatedActionOf<S>>(
    action: A,
    ...given: Given<PagedRequestOf<S, A>, PaginateOptions>
  ): Pages<WithLarge<ItemOf<S, A>, Large>>;
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
