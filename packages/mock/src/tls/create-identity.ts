import { generateKeyPairSync } from "node:crypto";

import { writeCertificate } from "./certificate.js";
import { toCertifiedHost } from "./host-names.js";

/** Key and certificate of a TLS server, and the authority that its callers must trust. */
export interface TlsIdentity {
  /** Certificate of the authority, as PEM: what a caller must trust. */
  readonly ca: string;
  /** Certificate of the server, as PEM. */
  readonly certificate: string;
  /** Private key of the server, as PEM. Never leaves the process. */
  readonly key: string;
}

/** Names and addresses in every certificate. */
const loopbackHosts = ["localhost", "127.0.0.1", "::1"];

const dayMs = 24 * 60 * 60 * 1000;

/** Clients on machines whose clock is behind must find the certificate valid, too. */
const headStartMs = dayMs;

/** Longer than a mock runs, and below the 398 days beyond which browsers find a certificate suspicious. */
const lifetimeMs = 397 * dayMs;

/**
 * Makes an authority and a certificate of it, with new keys. The authority's key is forgotten at once, so that nothing
 * else can be signed by it, and it is good for these hosts only.
 *
 * @param hosts - Names and addresses besides `localhost`, `127.0.0.1` and `::1`.
 * @param nowMs - Time in milliseconds; both certificates are valid from a day before and for 397 days.
 * @throws {RangeError} when a host is neither a name nor an address.
 */
export function createIdentity(hosts: readonly string[], nowMs: number): TlsIdentity {
  const certified = [...new Set([...loopbackHosts, ...hosts])].map(toCertifiedHost);
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const common = {
    issuer: "Plimsoll mock CA",
    issuerKey: authority.publicKey,
    notBeforeMs: nowMs - headStartMs,
    notAfterMs: nowMs - headStartMs + lifetimeMs,
    hosts: certified,
  };
  return {
    ca: writeCertificate(
      { ...common, subject: common.issuer, subjectKey: authority.publicKey, role: "authority" },
      authority.privateKey,
    ),
    certificate: writeCertificate(
      { ...common, subject: "Plimsoll mock", subjectKey: server.publicKey, role: "server" },
      authority.privateKey,
    ),
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
