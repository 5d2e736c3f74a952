import type { Clock } from "../base/clock.js";
import { redactHeaders, redactText } from "../errors/redact.js";
import type { AttemptEvent } from "../telemetry/hooks.js";
import type { Observer } from "../telemetry/observer.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/** Options of {@link observe}. */
export interface ObserveOptions {
  /** Receives the events. */
  readonly observer: Observer;
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Source of time. */
  readonly clock: Clock;
}

/** Publishes the events of each attempt, when it is sent and when it is answered. Without subscribers nothing is copied. */
export function observe({ observer, protocol, endpoint, clock }: ObserveOptions): Interceptor {
  return (next) => (request) => {
    if (!observer.watchesAttempts) return next(request);
    const { method, query, headers, body } = request;
    const url = `${endpoint}/${query === "" ? "" : `?${query}`}`;
    observer.request({ ...attemptOf(protocol, request), method, url, headers: redactHeaders(headers), body });
    const startedAt = clock.elapsed();
    return next(request).then((answer) => {
      observer.response({
        ...attemptOf(protocol, request),
        status: answer.status,
        headers: answer.headers(),
        body: redactText(answer.text),
        durationMs: clock.elapsed() - startedAt,
      });
      return answer;
    });
  };
}

/** Which attempt a request is. */
export function attemptOf(
  { cloud, service }: ServiceProtocol,
  { operation: { action }, attempt }: WireRequest,
): AttemptEvent {
  return { cloud, service, action, attempt };
}
