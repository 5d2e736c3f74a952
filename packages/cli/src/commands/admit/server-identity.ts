import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** Certificate and key of the HTTPS server. */
export interface ServerIdentity {
  /** Certificate with its chain, as PEM. */
  readonly cert: string;
  /** Private key, as PEM. It is put nowhere but into the server. */
  readonly key: string;
  /** End of the certificate, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Files of a certificate. */
export interface IdentityFiles {
  readonly tlsCert: string;
  readonly tlsKey: string;
}

/**
 * Reads certificate and key.
 *
 * @throws {CommandFailure} when they cannot be read, or do not belong together.
 */
export async function readIdentity({ tlsCert, tlsKey }: IdentityFiles, signal: AbortSignal): Promise<ServerIdentity> {
  const [cert, key] = await Promise.all([
    readText("--tls-cert", tlsCert, signal),
    readText("--tls-key", tlsKey, signal),
  ]);
  try {
    createSecureContext({ cert, key });
    return { cert, key, expiresAtMs: Date.parse(new X509Certificate(cert).validTo) };
  } catch (error) {
    const why = visible(error instanceof Error ? error.message : String(error));
    throw usageFailure(
      `--tls-cert and --tls-key: ${visible(tlsCert)} and ${visible(tlsKey)} are not a certificate and its key in PEM (${why}).`,
    );
  }
}

/** Options of {@link followIdentity}. */
export interface FollowOptions {
  /** The certificate that is used. */
  readonly current: ServerIdentity;
  /** Reads the files. */
  readonly read: () => Promise<ServerIdentity>;
  /** Waits for the next look; false at the end. */
  readonly wait: () => Promise<boolean>;
  /** Called with a new certificate. */
  readonly onChange: (identity: ServerIdentity) => void;
  /** Called when the files cannot be used, once for each reason in a row. The certificate stays as it was. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Follows the files of a certificate: whoever renews it writes two files, one after the other, or moves a link to a folder with both, as a
 * kubelet does. They are compared by what they hold, as no notice of a change is sure to come through such a link.
 */
export async function followIdentity({ current, read, wait, onChange, onFailure }: FollowOptions): Promise<void> {
  let used = current;
  let failure = "";
  while (await wait()) {
    try {
      const identity = await read();
      failure = "";
      if (identity.cert === used.cert && identity.key === used.key) continue;
      used = identity;
      onChange(identity);
    } catch (error) {
      const text = String(error);
      if (text !== failure) onFailure(error);
      failure = text;
    }
  }
}
