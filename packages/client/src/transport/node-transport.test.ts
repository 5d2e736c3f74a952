import { once } from "node:events";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { startLoopback } from "../../test/loopback.js";
import { wireRequest } from "../../test/wire-request.js";
import { TransportFault } from "./transport-fault.js";
import { nodeTransport } from "./node-transport.js";

const faultOf = async (sending: Promise<unknown>): Promise<TransportFault> => {
  const fault = await sending.catch((error: unknown) => error);
  if (fault instanceof TransportFault) return fault;
  throw new TypeError("no fault");
};

test("sends method, path, headers and body as they are given, and reads the answer", async () => {
  const seen: object[] = [];
  await using server = await startLoopback((request, response) => {
    request.setEncoding("utf8").on("data", (body: string) => {
      seen.push({
        method: request.method,
        url: request.url,
        host: request.headers.host,
        own: request.headers["x-own"],
        body,
      });
      response.writeHead(201, { "x-answer": ["a", "b"] }).end("größer");
    });
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  const answer = await transport.send({
    ...wireRequest,
    query: "A=%20",
    headers: { "x-own": "1" },
    body: "ä",
  });
  expect(seen).toEqual([{ method: "POST", url: "/?A=%20", host: new URL(server.url).host, own: "1", body: "ä" }]);
  expect(answer).toMatchObject({ status: 201, text: "größer" });
  expect(answer.header("x-answer")).toBe("a, b");
  await transport.close();
});

test("each header is sent once, with the length of the body in bytes; Node checks their names and values", async () => {
  await using server = await startLoopback((request, response) => {
    response.end(JSON.stringify(request.rawHeaders.map((text) => text.toLowerCase())));
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  const sent = async (body: string): Promise<unknown> =>
    (await transport.send({ ...wireRequest, headers: { "x-own": "1" }, body })).json();
  const { host } = new URL(server.url);
  const headers = (length: string): readonly string[] => [
    "host",
    host,
    "accept-encoding",
    "gzip",
    "content-length",
    length,
    "x-own",
    "1",
    "connection",
    "keep-alive",
  ];
  expect(await sent("ä")).toEqual(headers("2"));
  expect(await sent("")).toEqual(headers("0"));
  for (const [name, value] of [
    ["x-own", "a\r\nx-more: b"],
    ["x own", "a"],
  ] as const) {
    await expect(transport.send({ ...wireRequest, headers: { [name]: value } })).rejects.toThrow(TypeError);
  }
  await transport.close();
});

test("sends GET without a body", async () => {
  await using server = await startLoopback((request, response) => {
    response.end(JSON.stringify([request.method, request.url, request.headers["content-length"] ?? null]));
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  const answer = await transport.send({ ...wireRequest, method: "GET", query: "Limit=1", headers: {}, body: "" });
  expect(answer.json()).toEqual(["GET", "/?Limit=1", null]);
  await transport.close();
});

test("keeps a connection, opens no more than allowed, and closes an unused one", async () => {
  await using server = await startLoopback((_request, response) => response.end("{}"));
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 2, idleMs: 30 });
  await Promise.all(Array.from({ length: 10 }, () => transport.send(wireRequest)));
  expect(server.sockets).toHaveLength(2);
  for (const socket of server.sockets) if (!socket.destroyed) await once(socket, "close");
});

test("closes an unused connection earlier where the service announces that it will", async () => {
  await using server = await startLoopback((_request, response) => {
    response.writeHead(200, { "keep-alive": "timeout=1" }).end("{}");
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1, idleMs: 600_000 });
  await transport.send(wireRequest);
  const [socket] = server.sockets;
  if (socket?.destroyed === false) await once(socket, "close");
  expect(socket?.destroyed).toBe(true);
});

test("a connection is not unused while an answer is awaited, however long", async () => {
  let answerLate = (): void => undefined;
  await using server = await startLoopback((request, response) => {
    if (request.headers["x-late"] === undefined) response.end("{}");
    else answerLate = () => response.end('{"late":true}');
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 2, idleMs: 20 });
  const late = transport.send({ ...wireRequest, headers: { "x-late": "1" } });
  await transport.send(wireRequest);
  // When the other connection has been closed for idleness, the time of this one is up as well.
  const idle = await Promise.any(server.sockets.map(async (socket) => once(socket, "close")));
  expect(idle).toBeDefined();
  answerLate();
  expect((await late).json()).toEqual({ late: true });
  await transport.close();
});

test("says that a request has left when there is a connection for it", async () => {
  const log: string[] = [];
  await using server = await startLoopback((_request, response) => {
    log.push("arrived");
    response.end("{}");
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  for (const name of ["opened", "kept"]) {
    await transport.send({ ...wireRequest, onSent: () => log.push(`left, ${name}`) });
  }
  expect(log).toEqual(["left, opened", "arrived", "left, kept", "arrived"]);
  await transport.close();
  await server[Symbol.asyncDispose]();
  await faultOf(transport.send({ ...wireRequest, onSent: () => log.push("left, refused") }));
  expect(log).not.toContain("left, refused");
});

test("close() closes the connections, and a later request opens a new one", async () => {
  await using server = await startLoopback((_request, response) => response.end("{}"));
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 2 });
  await transport.send(wireRequest);
  const [socket] = server.sockets;
  await transport.close();
  if (socket?.destroyed === false) await once(socket, "close");
  await transport.send(wireRequest);
  expect(server.sockets).toHaveLength(2);
  await transport.close();
});

test.for(["gzip", "GZIP", "x-gzip"])("reads an answer in the coding %s, in pieces too", async (coding) => {
  const text = JSON.stringify({ text: "中".repeat(5000) });
  await using server = await startLoopback((request, response) => {
    expect(request.headers["accept-encoding"]).toBe("gzip");
    const bytes = gzipSync(text);
    response.writeHead(200, { "content-encoding": coding });
    response.write(bytes.subarray(0, 50), () => response.end(bytes.subarray(50)));
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  expect((await transport.send(wireRequest)).text).toBe(text);
  await transport.close();
});

test("a compressed answer that is cut is a fault", async () => {
  await using server = await startLoopback((_request, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("long enough to be cut").subarray(0, 20));
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  expect(await faultOf(transport.send(wireRequest))).toMatchObject({ maybeSent: true, stale: false });
  await transport.close();
});

test("nothing was sent where nobody listens, nor when the signal was aborted before", async () => {
  const server = await startLoopback((_request, response) => response.end());
  await server[Symbol.asyncDispose]();
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  expect(await faultOf(transport.send(wireRequest))).toMatchObject({
    maybeSent: false,
    cause: { code: "ECONNREFUSED" },
  });
  const aborted = { ...wireRequest, signal: AbortSignal.abort(new Error("before")) };
  expect(await faultOf(transport.send(aborted))).toMatchObject({ maybeSent: false, cause: { message: "before" } });
});

test("nothing was sent by a request that was still waiting for a connection", async () => {
  const controller = new AbortController();
  await using server = await startLoopback(() => controller.abort(new Error("enough")));
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  const first = faultOf(transport.send({ ...wireRequest, signal: controller.signal }));
  const second = faultOf(transport.send({ ...wireRequest, signal: controller.signal }));
  expect(await first).toMatchObject({ maybeSent: true, cause: { message: "enough" } });
  expect(await second).toMatchObject({ maybeSent: false, cause: { message: "enough" } });
});

test("nothing was sent where the TLS handshake fails", async () => {
  const server = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .resume()
      .end("no TLS here"),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const transport = nodeTransport({
    endpoint: `https://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    maxConnections: 1,
  });
  expect(await faultOf(transport.send(wireRequest))).toMatchObject({ maybeSent: false });
  server.close();
  await once(server, "close");
});

test("a reset on a kept connection is stale, unless the answer had begun", async () => {
  let requests = 0;
  await using server = await startLoopback((request, response) => {
    requests += 1;
    if (requests === 1 || requests === 3) response.end("{}");
    else if (requests === 2) request.socket.resetAndDestroy();
    else response.writeHead(200, { "content-length": "10" }).write("{", () => request.socket.resetAndDestroy());
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  await transport.send(wireRequest);
  expect(await faultOf(transport.send(wireRequest))).toMatchObject({ maybeSent: true, stale: true });
  await transport.send(wireRequest);
  expect(await faultOf(transport.send(wireRequest))).toMatchObject({ maybeSent: true, stale: false });
  await transport.close();
});

test("the signal ends an answer that does not come to its end", async () => {
  const controller = new AbortController();
  await using server = await startLoopback((_request, response) => {
    response.writeHead(200, { "content-length": "10" }).write("{", () => controller.abort(new Error("enough")));
  });
  const transport = nodeTransport({ endpoint: server.url, maxConnections: 1 });
  const fault = await faultOf(transport.send({ ...wireRequest, signal: controller.signal }));
  expect(fault).toMatchObject({ maybeSent: true, cause: { message: "enough" } });
});

test("an address in brackets is reached without them", async () => {
  const transport = nodeTransport({ endpoint: "http://[::1]:9", maxConnections: 1 });
  // Either nobody listens there or the machine has no such network, but the name is never looked up.
  const { cause } = await faultOf(transport.send(wireRequest));
  expect(cause).toMatchObject({ syscall: "connect", address: "::1" });
});
