import { expect, test } from "vitest";

import { startLoopback } from "../../test/loopback.js";
import { wireRequest } from "../../test/wire-request.js";
import { type FetchLike, fetchTransport } from "./fetch-transport.js";
import { platform as web } from "../platform/web.js";

const endpoint = "https://tcss.test";
const send = (fetch: FetchLike, request = wireRequest) => fetchTransport({ endpoint, fetch }).send(request);

test("sends a standard request and reads the answer", async () => {
  const seen: object[] = [];
  const answer = await send(
    async (request) => {
      seen.push({
        method: request.method,
        url: request.url,
        own: request.headers.get("x-own"),
        redirect: request.redirect,
        body: await request.text(),
      });
      return new Response("größer", { status: 201, headers: { "x-answer": "a" } });
    },
    { ...wireRequest, query: "A=%20", headers: { "x-own": "1" }, body: "ä" },
  );
  expect(seen).toEqual([{ method: "POST", url: "https://tcss.test/?A=%20", own: "1", redirect: "manual", body: "ä" }]);
  expect(answer).toMatchObject({ status: 201, text: "größer" });
  expect(answer.header("x-answer")).toBe("a");
});

test("says that a request has left when it is handed over", async () => {
  const log: string[] = [];
  const fetch: FetchLike = async () => {
    log.push("fetch");
    return new Response("{}");
  };
  await send(fetch, { ...wireRequest, onSent: () => log.push("left") });
  expect(log).toEqual(["left", "fetch"]);
});

test("a request without a body has no content type of its own", async () => {
  const types: (string | null)[] = [];
  const fetch: FetchLike = async (request) => {
    types.push(request.headers.get("content-type"));
    return new Response("{}");
  };
  await send(fetch, { ...wireRequest, headers: {}, body: "" });
  expect(types).toEqual([null]);
});

test.for([
  { name: "refused", cause: { code: "ECONNREFUSED" }, maybeSent: false },
  { name: "not found", cause: { code: "ENOTFOUND" }, maybeSent: false },
  { name: "reset", cause: { code: "ECONNRESET" }, maybeSent: true },
  { name: "of unknown cause", cause: {}, maybeSent: true },
])("a connection that is $name tells whether anything was sent", async ({ cause, maybeSent }) => {
  const failing: FetchLike = () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("cause"), cause) }));
  await expect(send(failing)).rejects.toMatchObject({
    name: "TransportFault",
    maybeSent,
    cause: { message: "fetch failed" },
  });
});

test("ends with the signal even where fetch does not listen to it", async () => {
  const controller = new AbortController();
  const sending = send(() => new Promise(() => undefined), { ...wireRequest, signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(sending).rejects.toMatchObject({ maybeSent: true, cause: { message: "enough" } });
});

test("outside Node the global fetch is used", async () => {
  await using server = await startLoopback((request, response) => response.end(request.method));
  const transport = web.createTransport({ endpoint: server.url, maxConnections: 1 });
  expect((await transport.send(wireRequest)).text).toBe("POST");
  await transport.close();
});
