import { expect, test } from "vitest";

import { createStillMock } from "../../test/call.js";
import { pages, send, signedPath } from "../../test/web-pages.js";
import { hostNameOf, isOwnHost, isPrivateHost, isVendorHost } from "./web-page.js";

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
