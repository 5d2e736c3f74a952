import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createStillMock } from "../../test/call.js";
import { NOW_MS, signRpc1, signV1 } from "../../test/sign.js";
import { defaultCredentials } from "../gateway/accounts.js";
import { createRecorder } from "../record/create-recorder.js";
import { createReplay } from "../record/create-replay.js";
import { hostNameOf, isOwnHost, isPrivateHost, isVendorHost } from "./web-page.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-web-page-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  { host: "localhost", own: true },
  { host: "LocalHost:8321", own: true },
  { host: "localhost.", own: true },
  { host: "mock.localhost.:8321", own: true },
  { host: "127.0.0.1", own: true },
  { host: "127.0.0.1.:80", own: true },
  { host: "[::1]", own: true },
  { host: "[::FFFF:127.0.0.1]:8321", own: true },
  { host: "evillocalhost", own: false },
  { host: "evil-localhost:8321", own: false },
  { host: "localhost.evil.com", own: false },
  { host: "localhost..", own: false },
  { host: "127.0.0.1.nip.io", own: false },
  { host: "127.0.0.1.evil.com:8321", own: false },
  { host: "[::1].evil.com", own: false },
  { host: "[::1]evil.com:80", own: false },
  { host: "localhost:80.evil.com", own: false },
  { host: "localhost@evil.com", own: false },
  { host: "evil.com/localhost", own: false },
  { host: "::1", own: false },
  { host: "2130706433", own: false },
  { host: "0x7f.1", own: false },
  { host: "localhost, evil.com", own: false },
  { host: "", own: false },
])("the host $host is this machine's own: $own", ({ host, own }) => {
  expect(isOwnHost(host)).toBe(own);
});

test.each([
  { host: "plimsoll", isPrivate: true },
  { host: "mock.test:8321", isPrivate: true },
  { host: "a.b.internal", isPrivate: true },
  { host: "nas.home.arpa.", isPrivate: true },
  { host: "mock.evil.com", isPrivate: false },
  { host: "test.evil.com", isPrivate: false },
  { host: "local.", isPrivate: true },
  { host: "evil.notlocal", isPrivate: false },
  { host: "", isPrivate: false },
])("the host $host is known in a network only: $isPrivate", ({ host, isPrivate }) => {
  expect(isPrivateHost(host)).toBe(isPrivate);
});

test("the vendors' hosts are known, and those that look like them are not", () => {
  for (const host of ["tcss.tencentcloudapi.com", "TDS.cn-shanghai.aliyuncs.com:443"])
    expect(isVendorHost(host)).toBe(true);
  for (const host of ["tcss.tencentcloudapi.com.evil.com", "eviltencentcloudapi.com", "aliyuncs.com.evil.com", ""])
    expect(isVendorHost(host)).toBe(false);
});

test("a host without brackets, port and the dot at its end", () => {
  expect(["[::1]:80", "A.b.:80", "a b", "[::1"].map(hostNameOf)).toEqual(["::1", "a.b", "", ""]);
});

interface Sent {
  readonly status: number | undefined;
  readonly body: string;
  readonly allowsPages: boolean;
}

async function send(url: string, headers: Record<string, string>, path = "/", method = "GET"): Promise<Sent> {
  const outgoing = httpRequest(`${url}${path}`, { method, headers });
  outgoing.end();
  const [incoming] = await once(outgoing, "response");
  const allowsPages = incoming.headers["access-control-allow-origin"] !== undefined;
  return { status: incoming.statusCode, body: await text(incoming), allowsPages };
}

/** The path of a request that a page could send without asking first, signed with a key that it could know. */
function signedPath(key: { readonly id: string; readonly secret: string }, host: string, service: string): string {
  const { url } =
    service === "tcss"
      ? signV1({ key, host, parameters: { Action: "DescribeAssetImageList" } })
      : signRpc1({ key, host, parameters: { Uuids: "a" } });
  return url.slice(url.indexOf("/?"));
}

/** Headers that a browser sends for a page of somebody else. */
const pages = [
  { headers: { origin: "https://evil.com" }, want: "ForeignOrigin" },
  { headers: { origin: "null" }, want: "ForeignOrigin" },
  { headers: { origin: "http://localhost:3000" }, want: "ForeignOrigin" },
  { headers: { "sec-fetch-site": "cross-site" }, want: "ForeignOrigin" },
  { headers: { "sec-fetch-site": "same-site" }, want: "ForeignOrigin" },
  { headers: { host: "evil.com" }, want: "ForeignHost" },
  { headers: { host: "localhost.evil.com" }, want: "ForeignHost" },
] as const;

test.each(pages)("the services answer no web page that sends $headers: $want", async ({ headers, want }) => {
  await using mock = createStillMock({ images: 3 });
  await using server = await mock.listen();
  const { tencent, alibaba } = mock.credentials;
  const host = "host" in headers ? headers.host : new URL(server.url).host;
  const asked = [
    signedPath({ id: tencent.secretId, secret: tencent.secretKey }, host, "tcss"),
    signedPath({ id: alibaba.accessKeyId, secret: alibaba.accessKeySecret }, host, "sas"),
  ];
  for (const path of asked) {
    const { status, body, allowsPages } = await send(server.url, headers, path);
    expect([status, JSON.parse(body), allowsPages]).toMatchObject([403, { code: want }, false]);
  }
  expect((await send(server.url, { ...headers, host }, "/", "OPTIONS")).status).toBe(403);
  expect(mock.requests().map(({ outcome }) => outcome)).toEqual(Array(3).fill(want));
});

test.each(pages)("the control API answers no web page that sends $headers: $want", async ({ headers, want }) => {
  await using mock = createStillMock({ images: 3 });
  await using server = await mock.listen();
  const { status, body } = await send(server.url, headers, "/_plimsoll/state");
  expect([status, JSON.parse(body)]).toMatchObject([403, { code: want }]);
});

test("the services answer their own origin, and callers by names of this machine, this network and the vendors", async () => {
  await using mock = createStillMock({ images: 3 });
  await using server = await mock.listen();
  const { secretId: id, secretKey: secret } = mock.credentials.tencent;
  const { host: address } = new URL(server.url);
  for (const host of [address, "localhost", "plimsoll:8321", "mock.test", "tcss.tencentcloudapi.com"]) {
    const headers = { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" };
    expect((await send(server.url, headers, signedPath({ id, secret }, host, "tcss"))).body).toContain("TotalCount");
  }
});

test("a name that the certificate was asked for is known", async () => {
  await using mock = createStillMock({ images: 3 });
  await using server = await mock.listen({ tls: { hosts: ["Mock.corp.example"] } });
  const { request } = process.getBuiltinModule("node:https");
  const ask = async (host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const options = { headers: { host }, ca: server.ca ?? "", servername: "localhost" };
      request(server.url, options, (response) => resolve(response.resume().statusCode ?? 0))
        .on("error", reject)
        .end();
    });
  expect([await ask("mock.CORP.example:8321"), await ask("other.corp.example")]).toEqual([400, 403]);
});

test.each(pages)("a replay answers no web page that sends $headers: $want", async ({ headers, want }) => {
  const file = join(folder, "recording.ndjson");
  writeFileSync(file, "");
  await using replay = createReplay({ file, now: () => NOW_MS });
  await using server = await replay.listen();
  const { body, status } = await send(server.url, headers);
  expect([status, JSON.parse(body)]).toMatchObject([403, { code: want }]);
});

test.each([...pages, { headers: { host: "evillocalhost" }, want: "ForeignHost" } as const])(
  "a recorder asks no real service for a web page that sends $headers: $want",
  async ({ headers, want }) => {
    const asked: unknown[] = [];
    await using recorder = createRecorder({
      upstream: { tcss: "https://tcss.example" },
      credentials: { tencent: { secretId: "real-secret-id", secretKey: "real-secret-key" } },
      file: join(folder, "recording.ndjson"),
      now: () => NOW_MS,
      fetch: async (input) => {
        asked.push(input);
        return new Response("{}");
      },
    });
    await using server = await recorder.listen();
    const host = "host" in headers ? headers.host : new URL(server.url).host;
    const { secretId, secretKey } = recorder.credentials.tencent;
    const path = signedPath({ id: secretId, secret: secretKey }, host, "tcss");
    const { body, status } = await send(server.url, headers, path);
    expect([status, JSON.parse(body)]).toMatchObject([403, { code: want }]);
    const { secretId: id, secretKey: secret } = defaultCredentials.tencent;
    const known = await send(server.url, {}, signedPath({ id, secret }, new URL(server.url).host, "tcss"));
    expect(known.body).toContain("AuthFailure.SecretIdNotFound");
    expect(asked).toEqual([]);
  },
);
