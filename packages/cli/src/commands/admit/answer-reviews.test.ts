import { createServer } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { reviewOf } from "../../../test/admission.js";
import { reviewListener } from "./answer-reviews.js";
import { admissionMetrics } from "./metrics.js";
import { LatestReading } from "./latest-reading.js";

interface Started {
  readonly port: number;
  readonly metrics: ReturnType<typeof admissionMetrics>;
}

async function start(timeoutMs: number, now: () => number): Promise<Started> {
  const latest = new LatestReading({ maxAgeMs: 1, now: () => 0 });
  const metrics = admissionMetrics(latest);
  const options = {
    latest,
    metrics,
    unknown: "open",
    isExempt: () => false,
    timeoutMs,
    onRefusal: () => undefined,
    now,
  } as const;
  const server = createServer(reviewListener(options)).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  const address = server.address();
  return { port: typeof address === "object" && address !== null ? address.port : 0, metrics };
}

const headers = { "content-type": "application/json" };

test("a review that takes longer than its time is answered as unknown", async () => {
  let nowMs = 0;
  const { port } = await start(1000, () => (nowMs += 600));
  const init = { method: "POST", headers, body: reviewOf("pod-create", "registry.test/cart:1") };
  const late = await fetch(`http://127.0.0.1:${port}/validate`, init);
  expect(await late.json()).toMatchObject({ response: { allowed: true, auditAnnotations: { reason: "not-read" } } });
  const { port: slow } = await start(1000, () => (nowMs += 1001));
  const answer = await fetch(`http://127.0.0.1:${slow}/validate`, init);
  expect(await answer.json()).toMatchObject({
    response: { allowed: true, auditAnnotations: { verdict: "unknown", reason: "timeout" } },
  });
});

test("a body that does not come in time is answered with 408, counted, and its connection closed", async () => {
  const { port, metrics } = await start(100, () => 0);
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{");
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 [^]*did not come within 100 ms/);
  await once(socket, "close");
  expect(await metrics.text()).toContain('plimsoll_admission_refused_requests_total{status="408"} 1');
});

test("a caller that goes away in the middle of its body leaves nothing behind", async () => {
  const { port, metrics } = await start(60_000, () => 0);
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{");
  socket.destroy();
  await once(socket, "close");
  const init = { method: "POST", headers, body: reviewOf("pod-create", "registry.test/cart:1") };
  expect((await fetch(`http://127.0.0.1:${port}/validate`, init)).status).toBe(200);
  expect(await metrics.text()).not.toContain("refused_requests_total{");
});
