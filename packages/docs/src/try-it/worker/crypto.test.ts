import { createHmac, createSecretKey, hash } from "node:crypto";
import { expect, test } from "vitest";
import { nodeCrypto } from "./crypto.ts";

const text = "请求 and \u{1f511}";

test("digests and signs as Node does, with keys of text and of bytes", () => {
  expect(nodeCrypto.hash("sha256", text, "hex")).toBe(hash("sha256", text, "hex"));
  expect(nodeCrypto.hash("sha256", new Uint8Array([1, 2]), "hex")).toBe(hash("sha256", new Uint8Array([1, 2]), "hex"));
  for (const name of ["sha1", "sha256"] as const) {
    const key = createHmac(name, "key").update("date").digest();
    const ours = nodeCrypto.createHmac(name, nodeCrypto.createSecretKey(key)).update(text);
    expect(ours.digest("base64")).toBe(createHmac(name, createSecretKey(key)).update(text).digest("base64"));
    expect(nodeCrypto.createHmac(name, text).update("").digest("hex")).toBe(createHmac(name, text).digest("hex"));
  }
});

test("tells equal bytes from others", () => {
  const bytes = new Uint8Array([1, 2]);
  expect(nodeCrypto.timingSafeEqual(bytes, new Uint8Array([1, 2]))).toBe(true);
  expect(nodeCrypto.timingSafeEqual(bytes, new Uint8Array([1, 3]))).toBe(false);
});

test("makes random UUIDs of version 4", () => {
  const made = Array.from({ length: 20 }, () => nodeCrypto.randomUUID());
  for (const id of made) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(made).size).toBe(20);
});
