import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";

import { type Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { type CallEvent, createTcssClient } from "@plimsoll/client";

// Yours sends its spans to a collector.
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
const tracer = provider.getTracer("example");

// The client speaks through Node's diagnostics channels and knows no tracing library.
const current = new AsyncLocalStorage<Span>();
const calls = tracingChannel("plimsoll.call");
calls.start.bindStore(current, (message) => {
  const { service, action, host } = message as CallEvent; // the channel carries nothing else
  return tracer.startSpan(`${service}.${action}`, { kind: SpanKind.CLIENT, attributes: { "server.address": host } });
});
calls.asyncEnd.subscribe((message) => {
  const { error, attempts } = message as CallEvent; // as above
  const span = current.getStore();
  span?.setAttribute("plimsoll.attempts", attempts ?? 0);
  if (error instanceof Error) span?.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
  span?.end();
});

const endpoint = process.env["PLIMSOLL_ENDPOINT"];
await using tcss = createTcssClient(endpoint === undefined ? {} : { endpoint });
await tcss.call("DescribeAssetImageList", { Limit: 1 });
await provider.shutdown();
