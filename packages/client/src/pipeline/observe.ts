import type { Clock } from "../base/clock.js";
import { redactHeaders, redactText } from "../errors/redact.js";
import type { AttemptEvent } from "../telemetry/hooks.js";
import type { Observer } from "../telemetry/observer.js";
import type { WireRequest, Wrap } from "../transport/exchange.js";
import type { Wire } from "../wire/wire.js";

/** What {@link observe} needs. */
export interface ObserveOptions {
  /** Whom to tell. */
  readonly observer: Observer;
  /** The service that is called. */
  readonly wire: Wire;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Source of time. */
  readonly clock: Clock;
}

/** Tells of each attempt, as it is sent and as it is answered. Nothing is copied where nobody listens. */
export function observe({ observer, wire, endpoint, clock }: ObserveOptions): Wrap {
  return (next) => (request) => {
    if (!observer.watchesAttempts) return next(request);
    const { method, query, headers, body } = request;
    const url = `${endpoint}/${query === "" ? "" : `?${query}`}`;
    observer.request({ ...attemptOf(wire, request), method, url, headers: redactHeaders(headers), body });
    const startedAt = clock.elapsed();
    return next(request).then((answer) => {
      observer.response({
        ...attemptOf(wire, request),
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
export function attemptOf({ cloud, service }: Wire, { operation: { action }, attempt }: WireRequest): AttemptEvent {
  return { cloud, service, action, attempt };
}
