/**
 * A span of OpenTelemetry for every call of every Plimsoll client in the process, with an event for each repetition. Copy
 * this file into your program: the client itself depends on no tracing library.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { channel, tracingChannel } from "node:diagnostics_channel";

import { type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { CallEvent, RetryEvent } from "@plimsoll/client";

/**
 * Starts to make spans.
 *
 * @param tracer - From `trace.getTracer("my-program")`. The span that is active where a call is made becomes the parent.
 * @returns the function that stops it.
 */
export function traceCalls(tracer: Tracer): () => void {
  const current = new AsyncLocalStorage<Span>();
  const calls = tracingChannel("plimsoll.call");
  const retries = channel("plimsoll.retry");

  const startSpan = (message: unknown): Span => {
    const { cloud, service, action, host } = message as CallEvent; // the channel carries nothing else
    return tracer.startSpan(`${service}.${action}`, {
      kind: SpanKind.CLIENT,
      attributes: { "rpc.system": cloud, "rpc.service": service, "rpc.method": action, "server.address": host },
    });
  };
  const endSpan = (message: unknown): void => {
    const { attempts, status, error } = message as CallEvent; // as above
    const span = current.getStore();
    if (attempts !== undefined) span?.setAttribute("plimsoll.attempts", attempts);
    if (status !== undefined) span?.setAttribute("http.response.status_code", status);
    if (error instanceof Error) {
      span?.recordException(error);
      span?.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
    }
    span?.end();
  };
  const addRetry = (message: unknown): void => {
    const { attempt, delayMs, reason } = message as RetryEvent; // the channel carries nothing else
    current.getStore()?.addEvent("plimsoll.retry", { attempt, delayMs, reason });
  };

  calls.start.bindStore(current, startSpan);
  calls.asyncEnd.subscribe(endSpan);
  retries.subscribe(addRetry);
  return () => {
    calls.start.unbindStore(current);
    calls.asyncEnd.unsubscribe(endSpan);
    retries.unsubscribe(addRetry);
  };
}
