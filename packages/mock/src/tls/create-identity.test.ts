import { X509Certificate, createPrivateKey, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:tls";
import { inspect } from "node:util";

import { expect, test } from "vitest";

import { writeCertificate } from "./certificate.js";
import type { TlsIdentity } from "./create-identity.js";
import { createIdentity } from "./create-identity.js";
import { toCertifiedHost } from "./host-names.js";

const nowMs = Date.UTC(2026, 10, 22, 12);

test("makes an authority, and a server's certificate that it signed", () => {
  const identity = createIdentity(["mock.internal", "10.0.0.7"], nowMs);
  const [authority, server] = [new X509Certificate(identity.ca), new X509Certificate(identity.certificate)];
  expect([authority.ca, server.ca]).toEqual([true, false]);
  expect(server.checkIssued(authority)).toBe(true);
  expect(server.verify(authority.publicKey)).toBe(true);
  expect(server.checkPrivateKey(createPrivateKey(identity.key))).toBe(true);
  expect(server.subjectAltName).toBe(
    "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:mock.internal, IP Address:10.0.0.7",
  );
  expect(server.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  expect(server.checkHost("mock.internal")).toBe("mock.internal");
  expect(server.checkIP("10.0.0.8")).toBeUndefined();
});

test("is valid from a day ago and for 397 days", () => {
  const { validFromDate, validToDate } = new X509Certificate(createIdentity([], nowMs).certificate);
  expect(validFromDate.toISOString()).toBe("2026-11-21T12:00:00.000Z");
  expect(validToDate.toISOString()).toBe("2027-12-23T12:00:00.000Z");
});

test("makes new keys and serial numbers each time", () => {
  const [one, other] = [createIdentity([], nowMs), createIdentity([], nowMs)];
  expect(one.key).not.toBe(other.key);
  expect(new X509Certificate(one.ca).serialNumber).not.toBe(new X509Certificate(other.ca).serialNumber);
});

test("refuses a host that is neither a name nor an address", () => {
  expect(() => createIdentity(["http://mock.test"], nowMs)).toThrow(/"http:\/\/mock.test" is neither/);
});

test("does not show the authority's key anywhere", () => {
  expect(inspect(createIdentity([], nowMs)).match(/PRIVATE KEY/g)).toHaveLength(2); // begin and end of the server's
});

/** Shakes hands as a client that trusts the authority; `undefined` if the client believes the server. */
async function problemOf({ ca, certificate, key }: TlsIdentity, servername: string): Promise<string | undefined> {
  const server = createServer({ cert: certificate, key }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // listens on a port, not on a pipe
  const socket = connect({ port, host: "127.0.0.1", ca, servername });
  try {
    await once(socket, "secureConnect");
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    socket.destroy();
    server.close();
  }
}

test("is believed by a client that trusts the authority, for its hosts only", async () => {
  const identity = createIdentity(["mock.internal"], Date.now());
  expect(await problemOf(identity, "localhost")).toBeUndefined();
  expect(await problemOf(identity, "mock.internal")).toBeUndefined();
  expect(await problemOf(identity, "other.internal")).toMatch(/altnames/);
  const stranger = createIdentity([], Date.now());
  expect(await problemOf({ ...identity, ca: stranger.ca }, "localhost")).toMatch(/certificate/);
});

test("makes an authority that is not believed for other hosts, should its key ever leak", async () => {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const common = {
    issuer: "CA",
    issuerKey: authority.publicKey,
    notBeforeMs: Date.now() - 3_600_000,
    notAfterMs: Date.now() + 3_600_000,
  };
  const [own, foreign] = ["localhost", "bank.example"].map(toCertifiedHost);
  if (own === undefined || foreign === undefined) throw new Error("no hosts");
  const ca = writeCertificate(
    { ...common, subject: "CA", subjectKey: authority.publicKey, role: "authority", hosts: [own] },
    authority.privateKey,
  );
  const key = server.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const issue = (host: typeof own): string =>
    writeCertificate(
      { ...common, subject: "server", subjectKey: server.publicKey, role: "server", hosts: [host] },
      authority.privateKey,
    );
  expect(await problemOf({ ca, key, certificate: issue(own) }, "localhost")).toBeUndefined();
  expect(await problemOf({ ca, key, certificate: issue(foreign) }, "bank.example")).toMatch(/permitted subtree/);
});
