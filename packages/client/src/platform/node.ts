import type { KeyObject } from "node:crypto";

import { nodeTransport } from "../transport/node-transport.js";
import type { Platform } from "./platform.js";

// Loaded at the first call: an import at the top would cost every program that imports the package, called or not.
type Crypto = typeof import("node:crypto");
let loaded: Crypto | undefined;
const crypto = (): Crypto => (loaded ??= process.getBuiltinModule("node:crypto"));

type Diagnostics = typeof import("node:diagnostics_channel");
const diagnostics = (): Diagnostics => process.getBuiltinModule("node:diagnostics_channel");

/** Node: synchronous hashes and kept connections. */
export const platform: Platform = {
  sha256Hex: (text) => crypto().hash("sha256", text, "hex"),
  hmac: (key, text) => crypto().createHmac("sha256", key).update(text).digest(),
  hmacHex: (key, text) => crypto().createHmac("sha256", signingKey(key)).update(text).digest("hex"),
  nonce: () => {
    const uuid = crypto().randomUUID();
    return uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(14, 18) + uuid.slice(19, 23) + uuid.slice(24);
  },
  channel: (name) => diagnostics().channel(name),
  callChannel: (name) => diagnostics().tracingChannel(name),
  createTransport: nodeTransport,
};

/** Node makes a key object of raw bytes at each HMAC. A key that signs a day's calls keeps its own. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

/** The last key that was a text. A secret signs one call after the other, and nothing tells when it is out of use. */
let lastText: { readonly text: string; readonly key: KeyObject } | undefined;

function signingKey(key: Uint8Array | string): KeyObject {
  if (typeof key === "string") {
    if (lastText?.text !== key) lastText = { text: key, key: crypto().createSecretKey(key, "utf8") };
    return lastText.key;
  }
  const kept = keyObjects.get(key);
  if (kept !== undefined) return kept;
  const made = crypto().createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}
