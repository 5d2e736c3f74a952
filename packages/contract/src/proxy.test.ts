import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { type Mock, createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import type { ProgramInput } from "./proxy/proxied-program.js";

/** A host that only the proxy knows the way to. */
const HOST = "tcss.example.test";

/** A proxy that opens tunnels to one port, whatever it is asked for, and remembers what it was asked for. */
async function startProxy(port: number): Promise<{ readonly url: string; readonly asked: string[] } & AsyncDisposable> {
  const asked: string[] = [];
  const server = createServer();
  server.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    const through = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) end.on("error", () => [through, socket].forEach((other) => other.destroy()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: own } = server.address() as AddressInfo; // it listens on a port
  return {
    asked,
    url: `http://127.0.0.1:${own}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Calls the mock by HTTPS, with the built client, in a process with these variables; answers how many images there are, or the error's text. */
async function callBehind(mock: Mock, ca: string, variables: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-ca-"));
  try {
    const file = join(folder, "ca.pem");
    writeFileSync(file, ca);
    const input: ProgramInput = { endpoint: `https://${HOST}`, credentials: mock.credentials.tencent };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "proxy/proxied-program.ts"), JSON.stringify(input)],
      { env: { PATH: process.env["PATH"] ?? "", NODE_EXTRA_CA_CERTS: file, ...variables } },
    );
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("by HTTPS the client goes through a tunnel of the proxy in the environment, and the signature holds", async () => {
  await using mock = createMock({ images: 30 });
  await using server = await mock.listen({ tls: { hosts: [HOST] } });
  await using proxy = await startProxy(server.port);
  const ca = server.ca ?? "";
  expect(await callBehind(mock, ca, { HTTPS_PROXY: proxy.url })).toBe(mock.estate.hostImages);
  expect(proxy.asked).toEqual([`${HOST}:443`]);
});
