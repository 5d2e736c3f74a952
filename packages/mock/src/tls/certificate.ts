import type { KeyObject } from "node:crypto";
import { hash, randomBytes, sign } from "node:crypto";

import {
  bitString,
  integer,
  numbered,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
  yes,
} from "./der.js";
import type { CertifiedHost } from "./host-names.js";

/** Contents of a certificate. */
export interface CertificateContent {
  /** Name of whom it is for. */
  readonly subject: string;
  readonly subjectKey: KeyObject;
  /** Name of who signs it. */
  readonly issuer: string;
  /** Public key of who signs it. */
  readonly issuerKey: KeyObject;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** `authority` may sign certificates for these hosts and no others, `server` is one for these hosts. */
  readonly role: "authority" | "server";
  readonly hosts: readonly CertifiedHost[];
}

/** Identifiers of the parts, RFC 5280 section 4.2 and RFC 5758 section 3.2. */
const ids = {
  commonName: "2.5.4.3",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  nameConstraints: "2.5.29.30",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
} as const;

const algorithm = sequence(objectIdentifier(ids.ecdsaWithSha256));

/**
 * Writes and signs an X.509 certificate, RFC 5280 section 4.1.
 *
 * @param content - Its contents; both keys are public ones, on an elliptic curve.
 * @param signer - Private key of the issuer.
 * @returns The certificate as PEM.
 */
export function writeCertificate(content: CertificateContent, signer: KeyObject): string {
  const { subject, subjectKey, issuer, notBeforeMs, notAfterMs } = content;
  const body = sequence(
    numbered(0, integer(Buffer.from([2])), "around"),
    integer(serialNumber()),
    algorithm,
    nameOf(issuer),
    sequence(time(notBeforeMs), time(notAfterMs)),
    nameOf(subject),
    spkiOf(subjectKey),
    numbered(3, sequence(...extensionsOf(content)), "around"),
  );
  const signature = sign("sha256", body, { key: signer, dsaEncoding: "der" });
  return toPem(sequence(body, algorithm, bitString(signature)));
}

function extensionsOf({ role, hosts, subjectKey, issuerKey }: CertificateContent): readonly Buffer[] {
  const keyIdentifier = extension(ids.subjectKeyIdentifier, octetString(keyIdOf(subjectKey)));
  switch (role) {
    case "authority":
      return [
        keyIdentifier,
        // No further authorities below it.
        criticalExtension(ids.basicConstraints, sequence(yes(), integer(Buffer.from([0])))),
        criticalExtension(ids.keyUsage, bitString(Buffer.from([0b0000_0100]), 2)),
        // Whoever trusts this authority trusts it for these hosts only.
        criticalExtension(ids.nameConstraints, sequence(numbered(0, Buffer.concat(hosts.map(subtreeOf)), "around"))),
      ];
    case "server":
      return [
        keyIdentifier,
        extension(ids.authorityKeyIdentifier, sequence(numbered(0, keyIdOf(issuerKey), "instead"))),
        criticalExtension(ids.basicConstraints, sequence()),
        criticalExtension(ids.keyUsage, bitString(Buffer.from([0b1000_0000]), 7)),
        extension(ids.extendedKeyUsage, sequence(objectIdentifier(ids.serverAuth))),
        extension(ids.subjectAltName, sequence(...hosts.map(generalNameOf))),
      ];
  }
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectIdentifier(id), octetString(value));
}

function criticalExtension(id: string, value: Buffer): Buffer {
  return sequence(objectIdentifier(id), yes(), octetString(value));
}

function generalNameOf(host: CertifiedHost): Buffer {
  return host.kind === "name" ? numbered(2, Buffer.from(host.name), "instead") : numbered(7, host.bytes, "instead");
}

/** In a constraint an address has a mask; this one lets through the address itself. */
function subtreeOf(host: CertifiedHost): Buffer {
  if (host.kind === "name") return sequence(generalNameOf(host));
  return sequence(numbered(7, Buffer.concat([host.bytes, Buffer.alloc(host.bytes.length, 0xff)]), "instead"));
}

function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(objectIdentifier(ids.commonName), utf8String(commonName))));
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" });
}

function keyIdOf(key: KeyObject): Buffer {
  return hash("sha256", spkiOf(key), "buffer").subarray(0, 20);
}

/** Positive and of full length, as the smallest numbers are written without leading zeros. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes;
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
