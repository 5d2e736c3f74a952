import type { Service } from "@plimsoll/types";
import { platform } from "#platform";

import { type ClientOptions, defaults } from "./client-options.js";
import { type Clock, createClock } from "./clock.js";
import { createServiceClient } from "./create-service-client.js";
import { compose } from "./pipeline/compose.js";
import { observe } from "./pipeline/observe.js";
import { createRateLimits, rateLimit } from "./pipeline/rate-limit.js";
import { retry } from "./pipeline/retry.js";
import { timeout } from "./pipeline/timeout.js";
import { fetchTransport } from "./platform/fetch-transport.js";
import type { ServiceClient } from "./service-client.js";
import type { Wrap } from "./wire/exchange.js";
import type { Wire } from "./wire/wire.js";

/** What differs between the services. */
export interface ServiceParts {
  /** Origin of the service, if the options name none. */
  readonly endpoint: string;
  /** What the service speaks. */
  readonly wire: Wire;
  /** Makes the signing stage. */
  readonly sign: (facts: { readonly host: string; readonly clock: Clock }) => Wrap;
}

/** Builds the one pipeline of every client. The order of its stages is part of the design, and tested. */
export function assembleClient<S extends Service, Paths extends object>(
  options: Omit<ClientOptions<unknown>, "credentials">,
  service: ServiceParts,
): ServiceClient<S, Paths> {
  const { fetch, hooks = {}, timeoutMs = defaults.timeoutMs, attemptTimeoutMs = defaults.attemptTimeoutMs } = options;
  const { maxConnections = defaults.maxConnections } = options;
  const { wire, sign } = service;
  const { origin: endpoint, host } = new URL(options.endpoint ?? service.endpoint);
  const clock = createClock(options);
  const limits = createRateLimits(options.rateLimit, clock);
  const transport =
    fetch === undefined ? platform.createTransport({ endpoint, maxConnections }) : fetchTransport({ endpoint, fetch });
  const send = compose(
    [
      timeout({ timeoutMsOf: (request) => request.timeoutMs, clock }),
      retry({ options: options.retry === false ? { limit: 0 } : (options.retry ?? {}), wire, limits, clock, hooks }),
      rateLimit(limits),
      timeout({ timeoutMsOf: ({ operation }) => (operation.effect === "read" ? attemptTimeoutMs : undefined), clock }),
      sign({ host, clock }),
      observe({ hooks, wire, endpoint, clock }),
    ],
    transport.send,
  );
  return createServiceClient<S, Paths>({ wire, endpoint, send, transport, timeoutMs });
}
