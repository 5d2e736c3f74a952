import { SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";

import { createTcssClient } from "../src/index.js";
import { emptyPage, inMemory, tencentError } from "../test/in-memory.js";
import { manualTime } from "../test/manual-time.js";
import { traceCalls } from "./opentelemetry.js";

test("every call becomes a span with its outcome, until it is stopped", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const stop = traceCalls(provider.getTracer("test"));
  const credentials = { secretId: "AKIDtest", secretKey: "Very-Secret-0123456789" };
  const clientOf = (...replies: Parameters<typeof inMemory>) =>
    createTcssClient({ ...manualTime(), credentials, fetch: inMemory(...replies).fetch });

  await clientOf({ status: 503, body: "" }, emptyPage).call("DescribeAssetImageList");
  await clientOf(tencentError("AuthFailure.SecretIdNotFound"))
    .call("DescribeAssetImageList")
    .catch(() => undefined);
  stop();
  await clientOf(emptyPage).call("DescribeAssetImageList");

  const spans = exporter.getFinishedSpans();
  expect(
    spans.map(({ name, attributes, status, events }) => ({
      name,
      attributes,
      status,
      events: events.map((event) => event.name),
    })),
  ).toEqual([
    {
      name: "tcss.DescribeAssetImageList",
      attributes: {
        "rpc.system": "tencent",
        "rpc.service": "tcss",
        "rpc.method": "DescribeAssetImageList",
        "server.address": "tcss.intl.tencentcloudapi.com",
        "plimsoll.attempts": 2,
        "http.response.status_code": 200,
      },
      status: { code: SpanStatusCode.UNSET },
      events: ["plimsoll.retry"],
    },
    {
      name: "tcss.DescribeAssetImageList",
      attributes: expect.objectContaining({ "plimsoll.attempts": 1 }),
      status: { code: SpanStatusCode.ERROR, message: expect.stringContaining("AuthFailure.SecretIdNotFound") },
      events: ["exception"],
    },
  ]);
  expect(JSON.stringify(spans.map(({ attributes, events }) => [attributes, events]))).not.toContain("Very-Secret");
});
