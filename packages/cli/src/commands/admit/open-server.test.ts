import { once } from "node:events";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";

import { expect, onTestFinished, test } from "vitest";

import { newIdentity } from "../../../test/admission.js";
import { type OpenServer, type ServerLimits, openServer } from "./open-server.js";

const LIMITS: ServerLimits = { connections: 2, headersTimeoutMs: 5000, requestTimeoutMs: 5000 };
const tls = await newIdentity();
const identity = { cert: tls.certificate, key: tls.key, expiresAtMs: 0 };

async function open(limits: Partial<ServerLimits>, secure = true): Promise<OpenServer> {
  const server = await openServer(
    { host: "127.0.0.1", port: 0, limits: { ...LIMITS, ...limits }, ...(secure ? { identity } : {}) },
    (_, response) => response.end("answer"),
  );
  onTestFinished(() => server.close(0));
  return server;
}

test("closes a connection that sends its headers too slowly", async () => {
  const { address } = await open({ headersTimeoutMs: 200, requestTimeoutMs: 200 }, false);
  const socket = connect(address.port, address.host);
  await once(socket, "connect");
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n");
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toContain("408 Request Timeout");
  await once(socket, "close");
});

test("closes a connection that never begins its handshake", async () => {
  const { address } = await open({ headersTimeoutMs: 200 });
  const socket = connect(address.port, address.host);
  await once(socket, "connect");
  socket.resume();
  await once(socket, "close");
  expect(socket.bytesRead).toBe(0);
});

test("takes no more connections than the limit", async () => {
  const { address } = await open({ connections: 2 }, false);
  const held = [connect(address.port, address.host), connect(address.port, address.host)];
  await Promise.all(held.map((socket) => once(socket, "connect")));
  const refused = connect(address.port, address.host);
  refused.resume().on("error", () => undefined);
  await once(refused, "close");
  // One that is let in and says nothing would be answered 408 later.
  expect(refused.bytesRead).toBe(0);
  expect(held.map(({ destroyed }) => destroyed)).toEqual([false, false]);
  for (const socket of held) socket.destroy();
});

test("speaks TLS 1.2 and later, and no HTTP/2, which it does not know", async () => {
  const { address } = await open({ connections: 9 });
  const protocolOf = async (version: "TLSv1.1" | "TLSv1.2" | "TLSv1.3"): Promise<unknown> => {
    const options = {
      ...address,
      ca: tls.ca,
      minVersion: version,
      maxVersion: version,
      ALPNProtocols: ["h2", "http/1.1"],
    };
    const socket = connectTls({ ...options, ciphers: "DEFAULT@SECLEVEL=0" });
    try {
      await once(socket, "secureConnect");
      return [socket.getProtocol(), socket.alpnProtocol];
    } catch {
      return "refused";
    } finally {
      socket.destroy();
    }
  };
  expect(await protocolOf("TLSv1.1")).toBe("refused");
  expect(await protocolOf("TLSv1.2")).toEqual(["TLSv1.2", "http/1.1"]);
  expect(await protocolOf("TLSv1.3")).toEqual(["TLSv1.3", "http/1.1"]);
});

test("ends connections that wait when it closes, and those that do not end after the time that they have", async () => {
  const { address, close } = await open({}, false);
  const idle = connect(address.port, address.host);
  await once(idle, "connect");
  idle.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(idle, "data");
  const stuck = connect(address.port, address.host);
  await once(stuck, "connect");
  stuck.write("POST / HTTP/1.1\r\n");
  const ends = Promise.all([once(idle, "close"), once(stuck.resume(), "close")]);
  await Promise.all([close(50), ends]);
  expect([idle.destroyed, stuck.destroyed]).toEqual([true, true]);
});
