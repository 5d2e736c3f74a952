import type { OperationRecord, Service } from "@plimsoll/types";
import { platform } from "#platform";

import { checkHeaderText, checkNumbers, checkWord, readEndpoint } from "./check-options.js";
import { type ClientOptions, defaults } from "./client-options.js";
import { type Clock, createClock } from "../base/clock.js";
import { createServiceClient } from "./create-service-client.js";
import { Observer } from "../telemetry/observer.js";
import { compose } from "../pipeline/compose.js";
import { concealSecrets } from "../pipeline/conceal-secrets.js";
import { type CredentialsResolver, resolveCredentials } from "../pipeline/resolve-credentials.js";
import { observe } from "../pipeline/observe.js";
import { rateLimit } from "../pipeline/rate-limit.js";
import { retry } from "../pipeline/retry.js";
import { timeout } from "../pipeline/timeout.js";
import { fetchTransport } from "../transport/fetch-transport.js";
import { RateLimits } from "../pipeline/rate-limits.js";
import type { ServiceClient } from "./service-client.js";
import type { Transport, Interceptor } from "../transport/exchange.js";
import { jsonParser } from "../base/parse-json.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/** Parts of a client that differ between the services. */
export interface ServiceParts {
  /** Origin of the service, if the options name none. */
  readonly endpoint: string;
  /** Region that every call names. */
  readonly region?: string | undefined;
  /** Protocol of the service. */
  readonly protocol: ServiceProtocol;
  /** Finds the key of an attempt. */
  readonly resolveKey: CredentialsResolver;
  /** Makes the signing stage. */
  readonly sign: (facts: { readonly host: string; readonly clock: Clock }) => Interceptor;
  /** Operations by action: the table of this service alone, as bundlers leave out the other one. */
  readonly operations: Readonly<Record<string, OperationRecord>>;
}

/** Builds the one pipeline of every client. The order of its stages is part of the design, and tested. */
export function assembleClient<S extends Service, Paths extends object, Large>(
  options: ClientOptions<unknown>,
  service: ServiceParts,
): ServiceClient<S, Paths, Large> {
  checkNumbers(options);
  checkHeaderText("region", service.region);
  checkWord("largeIntegers", options.largeIntegers, ["bigint", "string"]);
  const { timeoutMs = defaults.timeoutMs, attemptTimeoutMs = defaults.attemptTimeoutMs } = options;
  const { protocol, region, resolveKey, sign, operations } = service;
  const { origin: endpoint, host } = readEndpoint(options.endpoint ?? service.endpoint);
  const clock = createClock(options);
  const observer = new Observer(options.hooks ?? {});
  const limits = limitsOf(options.rateLimit, clock);
  const transport = transportOf(options, endpoint);
  const retries = options.retry === false ? { limit: 0 } : (options.retry ?? {});
  const renewable = typeof options.credentials !== "object";
  const send = compose(
    [
      timeout({ timeoutMsOf: (request) => request.timeoutMs, clock }),
      retry({ options: retries, protocol, clock, renewable, observer }),
      resolveCredentials(resolveKey),
      rateLimit({ limits, endpoint, region }),
      timeout({ timeoutMsOf: ({ operation }) => (operation.effect === "read" ? attemptTimeoutMs : undefined), clock }),
      sign({ host, clock }),
      observe({ observer, protocol, endpoint, clock }),
      concealSecrets({ protocol, observer }),
    ],
    transport.send,
  );
  return createServiceClient<S, Paths, Large>({
    protocol,
    endpoint,
    host,
    send,
    transport,
    timeoutMs,
    observer,
    operations,
  });
}

/** Shared limits may come from another copy of the package, so their class does not tell them from a number. */
function limitsOf(given: ClientOptions<unknown>["rateLimit"], clock: Clock): RateLimits {
  return typeof given === "object" && "of" in given ? given : new RateLimits(given, clock);
}

function transportOf(options: ClientOptions<unknown>, endpoint: string): Transport {
  const { fetch, maxConnections = defaults.maxConnections, proxy, largeIntegers = "bigint" } = options;
  const { maxAnswerBytes = defaults.maxAnswerBytes } = options;
  const parse = jsonParser(largeIntegers);
  if (fetch !== undefined) return fetchTransport({ endpoint, fetch, parse, maxAnswerBytes });
  return platform.createTransport({ endpoint, maxConnections, proxy, parse, maxAnswerBytes });
}
