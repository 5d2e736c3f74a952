import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent, request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

import { expect, onTestFinished, test } from "vitest";

import { createStillMock, tencentKey } from "../../test/call.js";
import { signTc3 } from "../../test/sign.js";
import type { MockServer } from "../index.js";

const run = promisify(execFile);

/** Sends a request as Node's own client does, which trusts only the given authority. */
async function send(request: Request, { url, ca }: Pick<MockServer, "ca" | "url">): Promise<unknown> {
  const agent = new Agent(ca === undefined ? {} : { ca });
  const outgoing = httpsRequest(url, { method: request.method, headers: Object.fromEntries(request.headers), agent });
  outgoing.end(await request.text());
  const [incoming] = await once(outgoing, "response");
  agent.destroy();
  return JSON.parse(await text(incoming));
}

test.each(["127.0.0.1", "localhost", "::1"])(
  "serves HTTPS on %s to a client that trusts the authority",
  async (host) => {
    await using mock = createStillMock({ images: 10 });
    await using server = await mock.listen({ host, tls: true });
    expect(server.url).toMatch(/^https:/);
    const signed = signTc3({ key: tencentKey(mock), host: new URL(server.url).host });
    expect(await send(signed.clone(), server)).toHaveProperty("Response.TotalCount", 10);
    await expect(send(signed, { url: server.url, ca: undefined })).rejects.toThrow(/certificate/);
  },
);

test("serves HTTPS to curl, which trusts the authority by its variable", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen({ tls: true });
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-tls-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "ca.pem");
  await writeFile(file, server.ca ?? "");
  const signed = signTc3({ key: tencentKey(mock), host: new URL(server.url).host });
  const headers = [...signed.headers].flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const args = ["--silent", "--show-error", "--noproxy", "*", "--data", "{}", ...headers, server.url];
  const { stdout } = await run("curl", args, { env: { ...process.env, CURL_CA_BUNDLE: file } });
  expect(JSON.parse(stdout)).toHaveProperty("Response.TotalCount", 10);
  await expect(run("curl", args)).rejects.toThrow(/certificate/);
});

test("has a certificate for the names that callers in a network use", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen({ host: "0.0.0.0", tls: { hosts: ["mock.internal"] } });
  const agent = new Agent({ ...(server.ca === undefined ? {} : { ca: server.ca }), servername: "mock.internal" });
  const outgoing = httpsRequest({ port: server.port, host: "127.0.0.1", agent }).end();
  const [incoming] = await once(outgoing, "response");
  agent.destroy();
  expect(incoming.statusCode).toBe(400);
});

test("has no authority to trust on an HTTP port, and no certificate for an invalid host", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  expect(server.ca).toBeUndefined();
  await expect(mock.listen({ tls: { hosts: ["a b"] } })).rejects.toThrow(RangeError);
});

test("survives plain HTTP on an HTTPS port, and closes while a caller has not shaken hands", async () => {
  await using mock = createStillMock({ images: 10 });
  const server = await mock.listen({ tls: true });
  const plain = connect(server.port, "127.0.0.1");
  plain.end("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  expect(await text(plain)).not.toContain("200");
  const signed = signTc3({ key: tencentKey(mock), host: new URL(server.url).host });
  expect(await send(signed, server)).toHaveProperty("Response.TotalCount", 10);
  const silent = connect(server.port, "127.0.0.1");
  await once(silent, "connect");
  await Promise.all([server.close(), once(silent, "close")]);
});
