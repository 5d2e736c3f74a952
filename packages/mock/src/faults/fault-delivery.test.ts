import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";

import { expect, test } from "vitest";

import { createStillMock, readTcss, tencentKey } from "../../test/call.js";
import { signTc3 } from "../../test/sign.js";
import type { Mock, MockServer } from "../index.js";

/** A read, signed for a port or for no place in particular. */
const list = (mock: Mock, server?: MockServer): Request =>
  signTc3({ key: tencentKey(mock), ...(server === undefined ? {} : { host: new URL(server.url).host }) });

/** Reads what arrives of a body, and the error that ends it. */
async function readToEnd(response: Response): Promise<{ readonly text: string; readonly error: unknown }> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { text, error: undefined };
  } catch (error) {
    return { text, error };
  }
}

/** Sends a request over a socket that is looked at. */
async function sendOverPort(mock: Mock, server: MockServer): Promise<IncomingMessage> {
  const { headers } = list(mock, server);
  const outgoing = httpRequest(server.url, { method: "POST", headers: Object.fromEntries(headers) });
  outgoing.end("{}");
  const [incoming] = await once(outgoing, "response");
  return incoming;
}

test("over a port, a reset connection is one", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  mock.faults.add({ kind: "reset", count: 1 });
  await expect(sendOverPort(mock, server)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(await readTcss(await fetch(list(mock, server)))).toMatchObject({ TotalCount: 10 });
});

test("in process, a reset connection rejects as fetch does", async () => {
  await using mock = createStillMock({ images: 10 });
  mock.faults.add({ kind: "reset", count: 1 });
  const error: unknown = await mock.fetch(list(mock)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  expect(await readTcss(await mock.fetch(list(mock)))).toMatchObject({ TotalCount: 10 });
});

test("over a port, a truncated body ends before the length that was announced", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  mock.faults.add({ kind: "truncated" });
  const response = await fetch(list(mock, server));
  const { text, error } = await readToEnd(response);
  expect(text).toMatch(/^\{"Response":/);
  expect(text.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
  expect(error).toBeInstanceOf(TypeError);
});

test("in process, a truncated body ends as over a port", async () => {
  await using mock = createStillMock({ images: 10 });
  mock.faults.add({ kind: "truncated" });
  const response = await mock.fetch(list(mock));
  expect(response.status).toBe(200);
  const { text, error } = await readToEnd(response);
  expect(text.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
  expect(error).toMatchObject({ name: "TypeError", message: "terminated" });
});

test("over a port, a stalled body waits until the caller leaves", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  mock.faults.add({ kind: "stall", count: 1 });
  const incoming = await sendOverPort(mock, server);
  const [half] = await once(incoming, "data");
  expect(half).toHaveLength(Math.floor(Number(incoming.headers["content-length"]) / 2));
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  expect(incoming.complete).toBe(false);
  incoming.destroy();
  expect(await readTcss(await fetch(list(mock, server)))).toMatchObject({ TotalCount: 10 });
});

test("a mock closes with bodies still stalled", async () => {
  const mock = createStillMock({ images: 10 });
  const server = await mock.listen();
  mock.faults.add({ kind: "stall" });
  const incoming = await sendOverPort(mock, server);
  const cut = once(incoming, "error");
  incoming.resume();
  await mock.close();
  expect(await cut).toMatchObject([{ code: "ECONNRESET" }]);
});

test("in process, a stalled body waits for the signal", async () => {
  await using mock = createStillMock({ images: 10 });
  mock.faults.add({ kind: "stall" });
  const controller = new AbortController();
  const response = await mock.fetch(list(mock), { signal: controller.signal });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value).toHaveLength(Math.floor(Number(response.headers.get("content-length")) / 2));
  const rest = reader?.read();
  controller.abort(new Error("enough"));
  await expect(rest).rejects.toThrow("enough");
});

test("in process, a stalled body ends with a signal that came before it was read", async () => {
  await using mock = createStillMock({ images: 10 });
  mock.faults.add({ kind: "stall" });
  const controller = new AbortController();
  const response = await mock.fetch(list(mock), { signal: controller.signal });
  controller.abort(new Error("enough"));
  expect(await readToEnd(response)).toMatchObject({ error: { message: "enough" } });
});

/** A promise with its ends in hand. */
function deferred<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}

test("in process, a stalled body can be given up without a signal", async () => {
  await using mock = createStillMock({ images: 10 });
  mock.faults.add({ kind: "stall" });
  const reader = (await mock.fetch(list(mock))).body?.getReader();
  await reader?.read();
  const rest = reader?.read();
  await reader?.cancel();
  expect(await rest).toMatchObject({ done: true });
});

test.each(["over a port", "in process"])("latency passes before the answer leaves, %s", async (where) => {
  const sleeping = deferred<number>();
  const wake = deferred<undefined>();
  const sleep = async (ms: number): Promise<void> => {
    sleeping.resolve(ms);
    await wake.promise;
  };
  await using mock = createStillMock({ images: 10, sleep });
  await using server = await mock.listen();
  mock.faults.add({ kind: "latency", ms: 1500 });
  let isAnswered = false;
  const answered = (where === "in process" ? mock.fetch(list(mock)) : fetch(list(mock, server))).then((response) => {
    isAnswered = true;
    return response;
  });
  expect(await sleeping.promise).toBe(1500);
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  expect(isAnswered).toBe(false);
  wake.resolve(undefined);
  expect(await readTcss(await answered)).toMatchObject({ TotalCount: 10 });
});

test("latency ends with a caller who leaves", async () => {
  const left = deferred<unknown>();
  const sleep = (_ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((_, reject) => {
      const leave = (): void => {
        left.resolve(signal.reason);
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave);
    });
  await using mock = createStillMock({ images: 10, sleep });
  await using server = await mock.listen();
  const fault = mock.faults.add({ kind: "latency", ms: 1000 });
  const controller = new AbortController();
  const inProcess = mock.fetch(list(mock), { signal: controller.signal });
  const onPort = fetch(list(mock, server), { signal: controller.signal });
  while (fault.met < 2) await setImmediate();
  controller.abort(new Error("enough"));
  await expect(inProcess).rejects.toThrow("enough");
  await expect(onPort).rejects.toThrow("enough");
  expect(await left.promise).toBeInstanceOf(Error);
});

test("a caller over a port is let go when the wait itself fails", async () => {
  const sleep = async (): Promise<void> => {
    throw new Error("no timer");
  };
  await using mock = createStillMock({ images: 10, sleep });
  await using server = await mock.listen();
  mock.faults.add({ kind: "latency", ms: 1000 });
  await expect(sendOverPort(mock, server)).rejects.toMatchObject({ code: "ECONNRESET" });
});
