import type { TlsIdentity } from "../tls/create-identity.js";

/**
 * Makes a certificate authority and a certificate for a server that tests start. Loaded when it is called, so that the code stays in a file that
 * a mock without TLS does not load.
 *
 * @param hosts - Names and addresses besides those of this machine.
 * @param nowMs - Time from which it is valid, milliseconds since 1970.
 */
export async function createIdentity(hosts: readonly string[], nowMs: number): Promise<TlsIdentity> {
  const { createIdentity: create } = await import("../tls/create-identity.js");
  return create(hosts, nowMs);
}
