import { once } from "node:events";
import { type Socket, createServer } from "node:net";

import { expect, test } from "vitest";

import { createTcssClient } from "../client/create-tcss-client.js";

const credentials = { secretId: "AKIDtest", secretKey: "key" };

interface Service extends AsyncDisposable {
  readonly endpoint: string;
  readonly connections: () => number;
}

/** A service that answers everything with the same bytes. */
async function serviceOf(answer: string): Promise<Service> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined).on("data", () => socket.write(answer));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    connections: () => sockets.length,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

test.each([
  { name: "and names it", headers: "Connection: Upgrade\r\nUpgrade: websocket\r\n" },
  { name: "and does not name it", headers: "" },
])("a service that switches to another protocol $name is an error at once", async ({ headers }) => {
  await using service = await serviceOf(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
  await using client = createTcssClient({ endpoint: service.endpoint, credentials, timeoutMs: 600_000 });
  const error: unknown = await client.call("DescribeAssetImageList").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "ResponseShapeError", status: 101, attempts: 1 });
  expect(service.connections()).toBe(1);
});

test("an answer that begins with a byte order mark is read", async () => {
  const body = `\ufeff${JSON.stringify({ Response: { TotalCount: 0, List: [], RequestId: "r" } })}`;
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  await using service = await serviceOf(head + body);
  await using client = createTcssClient({ endpoint: service.endpoint, credentials });
  expect(await client.call("DescribeAssetImageList")).toMatchObject({ TotalCount: 0 });
  expect(service.connections()).toBe(1);
});
