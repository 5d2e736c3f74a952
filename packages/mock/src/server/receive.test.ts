import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { Socket } from "node:net";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createStillMock, readTcss, tencentKey } from "../../test/call.js";
import { signTc3 } from "../../test/sign.js";
import type { App } from "./router.js";
import { BodyBudget, IncomingBody } from "./incoming-body.js";
import type { ServerLimits } from "./server-limits.js";
import { serverLimits } from "./server-limits.js";
import type { MockServer } from "./listen.js";
import { listen } from "./listen.js";
import { maxBodyBytes } from "../wire/message.js";

/** Answers with the length of the body. */
const measure: App = async ({ body }) => ({
  status: 200,
  headers: {},
  body: String(body.length),
  disruption: undefined,
});

function serve(limits: Partial<ServerLimits>, app: App = measure, tls = false): Promise<MockServer> {
  return listen(app, { tls }, { ...serverLimits, ...limits });
}

/** Opens a connection and writes on it. */
async function open({ port }: MockServer, head = ""): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(head);
  return socket;
}

async function post({ url }: MockServer, bytes: number): Promise<string> {
  const response = await fetch(url, { method: "POST", body: Buffer.alloc(bytes) });
  return `${response.status} ${await response.text()}`;
}

const unfinished = (bytes: number): string =>
  `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes + 1}\r\n\r\n${"x".repeat(bytes)}`;

test("bodies under way share one budget over all connections, and small ones always pass", async () => {
  await using server = await serve({ pendingBodyBytes: 300 * 1024 });
  const stalled = [await open(server, unfinished(150_000)), await open(server, unfinished(150_000))];
  // The third does not fit, whenever the others have arrived.
  const third = await open(server, unfinished(150_000));
  expect(await text(third)).toMatch(/^HTTP\/1\.1 503 [^]*connection: close[^]*"TooManyBodies"/i);
  expect(await post(server, 16 * 1024)).toBe(`200 ${16 * 1024}`);
  for (const socket of stalled) {
    socket.destroy();
    await once(socket, "close");
  }
  await expect.poll(() => post(server, 290 * 1024)).toBe(`200 ${290 * 1024}`);
});

test("a body that has arrived gives its share of the budget back", async () => {
  await using server = await serve({ pendingBodyBytes: 300 * 1024 });
  for (let round = 0; round < 5; round++) expect(await post(server, 200 * 1024)).toBe(`200 ${200 * 1024}`);
});

test.each([false, true])("a connection that never speaks is closed (over HTTPS: %s)", async (tls) => {
  await using server = await serve({ headersTimeoutMs: 20, checkEveryMs: 5 }, measure, tls);
  const silent = await open(server);
  silent.resume();
  await once(silent, "close");
  expect(await post(await serve({}), 1)).toBe("200 1");
});

test("unfinished headers and unfinished bodies are ended with 408", async () => {
  await using server = await serve({ headersTimeoutMs: 20, requestTimeoutMs: 40, checkEveryMs: 5 });
  for (const head of ["GET / HTTP/1.1\r\nHost: localh", unfinished(10)])
    expect(await text(await open(server, head))).toMatch(/^HTTP\/1\.1 408 /);
});

test("headers are bounded in bytes and in number", async () => {
  await using server = await serve({});
  const many = "A: 1\r\n".repeat(300);
  const head = (more: string): string => `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`;
  expect(await text(await open(server, head(many)))).toMatch(/^HTTP\/1\.1 431 /);
  expect(await text(await open(server, head("A: 1\r\n".repeat(198))))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await text(await open(server, head("A: 1\r\n".repeat(199))))).toMatch(/^HTTP\/1\.1 431 /);
  expect(await text(await open(server, head(`A: ${"x".repeat(120 * 1024)}\r\n`)))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await text(await open(server, head(`A: ${"x".repeat(130 * 1024)}\r\n`)))).toMatch(/^HTTP\/1\.1 431 /);
});

test("one connection more than there may be is closed at once", async () => {
  await using server = await serve({ connections: 2 });
  const held = [await open(server), await open(server)];
  const third = await open(server);
  third.resume();
  await once(third, "close");
  for (const socket of held) socket.destroy();
  await expect.poll(() => post(server, 1).catch(() => "")).toBe("200 1");
});

test.each(["Host: evil.test\r\nHost: localhost", "Host: localhost\r\nhost: localhost", "Host:\r\nHOST: localhost"])(
  "two hosts are refused: %j",
  async (hosts) => {
    await using mock = createStillMock({ images: 3 });
    await using server = await mock.listen();
    const answered = await text(await open(server, `GET /_plimsoll/state HTTP/1.1\r\n${hosts}\r\n\r\n`));
    expect(answered).toMatch(/^HTTP\/1\.1 400 [^]*connection: close[^]*"SeveralHosts"/i);
  },
);

test("a body is what arrived, however it was cut, and leaves the budget as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 40 }), (pieces) => {
      const limit = 400_000;
      const budget = new BodyBudget(limit);
      const body = new IncomingBody(budget);
      for (const piece of pieces) expect(body.add(Buffer.from(piece))).toBe(true);
      const whole = Buffer.concat(pieces);
      expect(Buffer.compare(body.bytes, whole)).toBe(0);
      expect(body.arrived).toBe(whole.length);
      expect(budget.take(limit)).toBe(whole.length <= 16 * 1024);
      if (whole.length <= 16 * 1024) budget.give(limit);
      body.release();
      body.release();
      expect([budget.take(limit), budget.take(1)]).toEqual([true, false]);
    }),
  );
});

test("a body that comes byte by byte takes no more than its length, and one that is too long its beginning", () => {
  const budget = new BodyBudget(maxBodyBytes);
  const trickled = new IncomingBody(budget);
  for (let index = 0; index < 300_000; index++) trickled.add(Buffer.from([index & 255]));
  expect([trickled.bytes.length, trickled.bytes.buffer.byteLength < 600_001]).toEqual([300_000, true]);
  trickled.release();
  const long = new IncomingBody(budget);
  const piece = Buffer.alloc(1024 * 1024, "x");
  for (let index = 0; index < 12; index++) expect(long.add(piece)).toBe(true);
  expect([long.bytes.length, long.arrived]).toEqual([maxBodyBytes, 12 * 1024 * 1024]);
  expect(long.bytes.buffer.byteLength).toBe(maxBodyBytes);
});

test("a caller that comes while others hold everything gets an answer as soon as they are gone", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const { host } = new URL(server.url);
  const stalled = await Promise.all(Array.from({ length: 8 }, () => open(server, unfinished(9 * 1024 * 1024))));
  const honest = signTc3({ key: tencentKey(mock), host, body: '{"Limit":1}' });
  expect(await readTcss(await fetch(honest))).toMatchObject({ TotalCount: 10 });
  for (const socket of stalled) socket.destroy();
  const outgoing = httpRequest(server.url, { method: "POST" });
  outgoing.end(Buffer.alloc(9 * 1024 * 1024));
  const [incoming] = await once(outgoing, "response");
  expect([400, 503]).toContain(incoming.resume().statusCode);
});

test("closes the connection of a request that came just when the application was closed", async () => {
  await using server = await serve({}, async () => {
    throw new Error("This application is closed.");
  });
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
});
