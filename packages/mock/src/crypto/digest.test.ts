import { expect, test } from "vitest";

import { equalSignatures, hmacBase64, hmacSha256, sha256Hex } from "./digest.js";

test("takes signatures for equal only if they are, whatever their length", () => {
  expect(equalSignatures("abc", "abc")).toBe(true);
  expect(equalSignatures("abc", "abd")).toBe(false);
  expect(equalSignatures("abc", "ab")).toBe(false);
  expect(equalSignatures("abc", "")).toBe(false);
  expect(equalSignatures("abc", "äbc")).toBe(false);
});

test("hashes as RFC 6234 and RFC 2202 show", () => {
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hmacSha256("Jefe", "what do ya want for nothing?").toString("hex")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
  expect(hmacBase64("sha1", "Jefe", "what do ya want for nothing?")).toBe(
    Buffer.from("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", "hex").toString("base64"),
  );
});
