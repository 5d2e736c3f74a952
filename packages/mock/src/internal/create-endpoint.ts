import { createFetch } from "../server/fetch.js";
import type { ListenOptions, MockServer } from "../server/listen.js";
import { listen } from "../server/listen.js";
import type { App } from "../server/router.js";
import type { WireRequest, WireResponse } from "../wire/message.js";

/** Answers one request. A rejection is a fault of the program: refusals are answers. */
export type Answer = (request: WireRequest) => Promise<WireResponse>;

/** Options of {@link createEndpoint}. */
export interface EndpointOptions {
  /** Name in the error of a request after the end: `recorder`. */
  readonly name: string;
  /** Time of the `Date` header, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Answers requests, in this process and on any number of ports. */
export interface Endpoint {
  /** Takes the place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Opens a port.
   *
   * @throws {Error} when the port is taken.
   */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Waits for the answers under way, then closes every port. Closing twice does no harm. */
  readonly close: () => Promise<void>;
}

/**
 * Makes an endpoint.
 *
 * @param answer - Answers a request.
 * @param options - See {@link EndpointOptions}.
 */
export function createEndpoint(answer: Answer, { name, now }: EndpointOptions): Endpoint {
  const servers = new Set<MockServer>();
  const pending = new Set<Promise<WireResponse>>();
  let isClosed = false;

  const answerWithDate = async (request: WireRequest): Promise<WireResponse> => {
    const { headers, ...rest } = await answer(request);
    return { ...rest, headers: { ...headers, date: new Date(now()).toUTCString() } };
  };
  const app: App = async (request) => {
    if (isClosed) throw new Error(`This ${name} is closed.`);
    const answering = answerWithDate(request);
    pending.add(answering);
    const response = await answering.finally(() => pending.delete(answering));
    return { ...response, disruption: undefined };
  };
  return {
    fetch: createFetch(app),
    listen: async (options = {}) => {
      const server = await listen(app, options);
      servers.add(server);
      return server;
    },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(pending);
      await Promise.all([...servers].map((server) => server.close()));
    },
  };
}
