import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Buffer } from "buffer/";

const digests = { sha1, sha256 } as const;

type Digest = keyof typeof digests;

const bytesOf = (data: Uint8Array | string): Uint8Array => (typeof data === "string" ? Buffer.from(data) : data);

/** The part of `node:crypto` that the emulator uses. Web Crypto answers later, and the emulator checks signatures at once. */
export const nodeCrypto = {
  hash: (name: Digest, data: Uint8Array | string, encoding: "hex"): string =>
    Buffer.from(digests[name](bytesOf(data))).toString(encoding),
  createHmac(name: Digest, key: Uint8Array | string) {
    const running = hmac.create(digests[name], bytesOf(key));
    const self = {
      update(data: Uint8Array | string) {
        running.update(bytesOf(data));
        return self;
      },
      digest(encoding?: "base64" | "hex") {
        const bytes = Buffer.from(running.digest());
        return encoding === undefined ? bytes : bytes.toString(encoding);
      },
    };
    return self;
  },
  createSecretKey: (key: Uint8Array): Uint8Array => key,
  // No other page can measure how long this one takes.
  timingSafeEqual: (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, index) => byte === b[index]),
  randomUUID: (): string => {
    const digits = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("hex");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
  },
};
