import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readSas, readTcss, tencentKey } from "../../test/call.js";
import { signAcs3, signTc3 } from "../../test/sign.js";
import type { Mock, MockServer } from "../index.js";
import { toOrigin } from "./listen.js";

const tcss = (mock: Mock, { url }: MockServer, body = "{}"): Request =>
  signTc3({ key: tencentKey(mock), host: new URL(url).host, body });
const sas = (mock: Mock, { url }: MockServer): Request =>
  signAcs3({ key: alibabaKey(mock), host: new URL(url).host, query: { Uuids: "a" } });

test("serves both services on one port, on loopback", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  expect(await readTcss(await fetch(tcss(mock, server)))).toMatchObject({ TotalCount: 10 });
  expect(await readSas(await fetch(sas(mock, server)))).toMatchObject({ status: 200, answer: { ImageInfos: [] } });
});

test("answers on a port what it answers in process", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const [onPort, inProcess] = await Promise.all([fetch(tcss(mock, server)), mock.fetch(tcss(mock, server))]);
  expect(onPort.status).toBe(inProcess.status);
  for (const name of ["content-type", "date"]) expect(onPort.headers.get(name)).toBe(inProcess.headers.get(name));
  const withoutId = async (response: Response): Promise<unknown> => ({ ...(await readTcss(response)), RequestId: "" });
  expect(await withoutId(onPort)).toEqual(await withoutId(inProcess));
});

test("tells what it serves where a request is for neither service", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  for (const path of ["/", "/favicon.ico", "/?Action=Nothing", "/a/b"]) {
    const response = await fetch(`${server.url}${path}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/TCSS.*X-TC-Action.*Security Center.*x-acs-action/);
  }
});

test("takes the virtual path of the specs for the one that was signed", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const signed = tcss(mock, server);
  const response = await fetch(`${server.url}/DescribeAssetImageList`, {
    method: "POST",
    headers: signed.headers,
    body: "{}",
  });
  expect(await readTcss(response)).toMatchObject({ TotalCount: 10 });
});

test("believes a proxy on this machine which host was signed", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const signed = signTc3({ key: tencentKey(mock), host: "tcss.tencentcloudapi.com" });
  const send = async (headers: Record<string, string>): Promise<unknown> =>
    readTcss(
      await fetch(server.url, {
        method: "POST",
        headers: { ...Object.fromEntries(signed.headers), ...headers },
        body: "{}",
      }),
    );
  expect(await send({})).toMatchObject({ Error: { Code: "AuthFailure.SignatureFailure" } });
  expect(await send({ "x-original-host": "tcss.tencentcloudapi.com" })).toMatchObject({ TotalCount: 10 });
});

test("takes a body in chunks", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const { host } = new URL(server.url);
  const signed = signAcs3({ key: alibabaKey(mock), host, form: { Uuids: "a,b" } });
  const outgoing = httpRequest(server.url, { method: "POST", headers: Object.fromEntries(signed.headers) });
  outgoing.write("Uuids=");
  outgoing.end("a%2Cb");
  const [incoming] = await once(outgoing, "response");
  expect([incoming.statusCode, JSON.parse(await text(incoming))]).toMatchObject([200, { ImageInfos: [] }]);
});

test("refuses a body over ten megabytes without keeping the rest", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const body = `{"By":"${"x".repeat(11 * 1024 * 1024)}"}`;
  expect(await readTcss(await fetch(tcss(mock, server, body)))).toMatchObject({
    Error: { Code: "RequestSizeLimitExceeded" },
  });
  expect(await readTcss(await fetch(tcss(mock, server)))).toMatchObject({ TotalCount: 10 });
});

test("refuses a long query itself, not by Node's limit on headers", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const signed = signTc3({
    key: tencentKey(mock),
    host: new URL(server.url).host,
    method: "GET",
    query: `By=${"x".repeat(40_000)}`,
  });
  expect(await readTcss(await fetch(signed))).toMatchObject({ Error: { Code: "RequestSizeLimitExceeded" } });
});

test("survives a caller that hangs up, and bytes that are not HTTP", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const halfway = connect(server.port, "127.0.0.1");
  halfway.write("POST / HTTP/1.1\r\nHost: x\r\nX-TC-Action: A\r\nContent-Length: 100\r\n\r\n{");
  await once(halfway, "connect");
  halfway.resetAndDestroy();
  const noise = connect(server.port, "127.0.0.1");
  noise.end("\u0000\u0001 nonsense\r\n\r\n");
  expect(await text(noise)).toMatch(/^HTTP\/1\.1 400 /);
  expect(await readTcss(await fetch(tcss(mock, server)))).toMatchObject({ TotalCount: 10 });
});

test("takes several ports, and closes them with itself", async () => {
  const mock = createStillMock({ images: 10 });
  const servers = await Promise.all([mock.listen(), mock.listen({ host: "localhost" })]);
  for (const server of servers)
    expect(await readTcss(await fetch(tcss(mock, server)))).toMatchObject({ TotalCount: 10 });
  await mock.close();
  for (const { url } of servers) await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test("writes the origin of an IPv6 address with brackets", () => {
  expect([toOrigin("http", "::1", 80), toOrigin("https", "127.0.0.1", 80)]).toEqual([
    "http://[::1]:80",
    "https://127.0.0.1:80",
  ]);
});

test("says that a port is taken", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  await expect(mock.listen({ port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("closes with callers still connected, and twice", async () => {
  await using mock = createStillMock({ images: 10 });
  const server = await mock.listen();
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  await Promise.all([server.close(), once(socket, "close")]);
  await expect(server.close()).resolves.toBeUndefined();
});

test("does not answer a request that was read just before it closed", async () => {
  const mock = createStillMock({ images: 10 });
  const server = await mock.listen();
  const callers = Array.from({ length: 20 }, () => fetch(tcss(mock, server)).catch(() => "hung up"));
  await once(connect(server.port, "127.0.0.1"), "connect");
  await mock.close();
  for (const outcome of await Promise.all(callers))
    expect(outcome === "hung up" || (outcome instanceof Response && outcome.status === 200)).toBe(true);
});
