import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";

import { expect, test } from "vitest";

import { startLoopback } from "../../test/loopback.js";
import { wireRequest } from "../../test/wire-request.js";
import { nodeTransport } from "./node-transport.js";
import { canProxy, proxyEnvironment } from "./proxy.js";

const facts = {
  endpoint: new URL("https://tcss.tencentcloudapi.com"),
  proxy: undefined,
  environment: {},
  nodeVersion: "24.21.0",
};

test.for([
  { name: "nothing says so", given: {}, want: undefined },
  {
    name: "HTTPS_PROXY is set",
    given: { environment: { HTTPS_PROXY: "http://p" } },
    want: { HTTPS_PROXY: "http://p" },
  },
  { name: "only HTTP_PROXY is set", given: { environment: { HTTP_PROXY: "http://p" } }, want: undefined },
  { name: "it is empty", given: { environment: { HTTPS_PROXY: "" } }, want: undefined },
  {
    name: "the option says no",
    given: { environment: { HTTPS_PROXY: "http://p" }, proxy: false as const },
    want: undefined,
  },
  {
    name: "the option names another, which NO_PROXY does not undo",
    given: { environment: { HTTPS_PROXY: "http://p", NO_PROXY: "*" }, proxy: "http://q" },
    want: { HTTP_PROXY: "http://q", HTTPS_PROXY: "http://q" },
  },
  {
    name: "the service is on this machine",
    given: { environment: { HTTP_PROXY: "http://p" }, endpoint: new URL("http://127.0.0.1:8080") },
    want: undefined,
  },
])("whether there is a proxy where $name", ({ given, want }) => {
  expect(proxyEnvironment({ ...facts, ...given })).toEqual(want);
});

test.for([
  { version: "22.13.0", works: false },
  { version: "22.21.0", works: true },
  { version: "24.4.1", works: false },
  { version: "24.5.0", works: true },
  { version: "26.0.0", works: true },
])("Node $version is asked for what it can do", ({ version, works }) => {
  const asking = () => proxyEnvironment({ ...facts, proxy: "http://p", nodeVersion: version });
  if (works) expect(asking()).toBeDefined();
  else expect(asking).toThrow("[ProxyUnsupported]");
});

/** A proxy that notes whom it was asked for and sends everything to one server. */
async function startProxy(target: URL): Promise<{ readonly url: string; readonly asked: string[] } & AsyncDisposable> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
    response.end('{"from":"proxy"}');
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
    if (request.headers["proxy-authorization"] === undefined) {
      socket.end("HTTP/1.1 407 Who\r\n\r\n");
      return;
    }
    const through = connect(Number(target.port), target.hostname, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    asked,
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

const withPassword = (url: string): string => url.replace("//", "//user:Very-Secret-0123456789@");

const withProxies = { skip: !canProxy(process.versions.node) };

test("a request over HTTP goes to the proxy with the whole address", withProxies, async () => {
  await using server = await startLoopback((_request, response) => response.end("{}"));
  await using proxy = await startProxy(new URL(server.url));
  const transport = nodeTransport({ endpoint: "http://tcss.test", maxConnections: 1, proxy: withPassword(proxy.url) });
  expect((await transport.send(wireRequest)).json()).toEqual({ from: "proxy" });
  expect(proxy.asked).toEqual([expect.stringMatching(/^POST http:\/\/tcss.test\/ Basic /)]);
  await transport.close();
});

test(
  "a request over HTTPS asks the proxy for a tunnel, and fails as a network does without one",
  withProxies,
  async () => {
    await using server = await startLoopback((_request, response) => response.end("{}"));
    await using proxy = await startProxy(new URL(server.url));
    const endpoint = "https://tcss.test";
    const transport = nodeTransport({ endpoint, maxConnections: 1, proxy: withPassword(proxy.url) });
    // The server behind the tunnel speaks no TLS: the request cannot have been sent.
    await expect(transport.send(wireRequest)).rejects.toMatchObject({ name: "TransportFault", maybeSent: false });
    expect(proxy.asked).toEqual([expect.stringMatching(/^CONNECT tcss.test:443 Basic /)]);
    const refused = nodeTransport({ endpoint, maxConnections: 1, proxy: proxy.url });
    const fault = await refused.send(wireRequest).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: "TransportFault", maybeSent: false });
    await Promise.all([transport.close(), refused.close()]);
  },
);

test("an invalid address is refused without repeating it", async () => {
  const transport = nodeTransport({
    endpoint: "https://tcss.test",
    maxConnections: 1,
    proxy: "user:Very-Secret@nowhere",
  });
  const error = await transport.send(wireRequest).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "PlimsollError", code: "Proxy" });
  expect(String(error)).not.toContain("Very-Secret");
});
