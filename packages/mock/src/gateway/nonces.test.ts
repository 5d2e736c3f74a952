import { expect, test } from "vitest";

import { NonceMemory } from "./nonces.js";

test("takes a nonce once while it is remembered", () => {
  const nonces = new NonceMemory(1000);
  expect(nonces.use("a", 0)).toBe(true);
  expect(nonces.use("a", 999)).toBe(false);
  expect(nonces.use("b", 999)).toBe(true);
  expect(nonces.use("a", 1000)).toBe(true);
  expect(nonces.use("b", 1000)).toBe(false);
});

test("forgets the oldest rather than fill the memory", () => {
  const nonces = new NonceMemory(1000);
  for (let index = 0; index < 200_002; index++) nonces.use(String(index), 0);
  expect(nonces.use("200001", 0)).toBe(false);
  expect(nonces.use("0", 0)).toBe(true);
});

test("remembers a long nonce by its digest", () => {
  const nonces = new NonceMemory(1000);
  const long = "n".repeat(100_000);
  expect(nonces.use(long, 0)).toBe(true);
  expect(nonces.use(long, 0)).toBe(false);
  expect(nonces.use(`${long}!`, 0)).toBe(true);
});
