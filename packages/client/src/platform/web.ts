import { fetchTransport } from "../transport/fetch-transport.js";
import type { Platform } from "./platform.js";

const encoder = new TextEncoder();
const bytesOf = (value: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof value === "string" ? encoder.encode(value) : new Uint8Array(value);

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function hmac(key: Uint8Array | string, text: string): Promise<ArrayBuffer> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, bytesOf(text));
}

/** Browsers, Workers and other runtimes with WebCrypto and `fetch`. */
export const platform: Platform = {
  sha256Hex: async (text) => hexOf(await crypto.subtle.digest("SHA-256", bytesOf(text))),
  hmac: async (key, text) => new Uint8Array(await hmac(key, text)),
  hmacHex: async (key, text) => hexOf(await hmac(key, text)),
  nonce: () => hexOf(crypto.getRandomValues(new Uint8Array(16)).buffer),
  channel: () => ({ hasSubscribers: false, publish: () => undefined }),
  callChannel: () => ({ hasSubscribers: false, tracePromise: (run) => run() }),
  createTransport: (options) => fetchTransport({ ...options, fetch: globalThis.fetch }),
};
