import { readFile, readdir } from "node:fs/promises";

import fc from "fast-check";
import { expect, test } from "vitest";

import { platform as node } from "./node.js";
import type { Platform } from "./platform.js";
import { platform as web } from "./web.js";

test("Node and the web come to the same hashes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ unit: "binary", minLength: 1 }), async (text, key) => {
      expect(await web.sha256Hex(text)).toBe(await node.sha256Hex(text));
      expect(await web.hmacHex(key, text)).toBe(await node.hmacHex(key, text));
      const [fromWeb, fromNode] = [await web.hmac(key, text), await node.hmac(key, text)];
      expect([...fromWeb]).toEqual([...fromNode]);
      expect(await web.hmacHex(fromWeb, text)).toBe(await node.hmacHex(fromNode, text));
    }),
    { numRuns: 40 },
  );
});

test.for([
  ["Node", node],
  ["the web", web],
] as const)("%s makes nonces of 32 hexadecimal digits, all different", ([, platform]: readonly [string, Platform]) => {
  const nonces = Array.from({ length: 100 }, () => platform.nonce());
  expect(nonces.filter((nonce) => !/^[0-9a-f]{32}$/.test(nonce))).toEqual([]);
  expect(new Set(nonces).size).toBe(100);
});

test("only the files that know what Node is touch it", async () => {
  const source = new URL("../", import.meta.url);
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file),
  );
  const touching: string[] = [];
  for (const file of files) {
    if (/["']node:|getBuiltinModule/.test(await readFile(new URL(file, source), "utf8"))) touching.push(file);
  }
  expect(touching.toSorted()).toEqual([
    "credentials/sources/source-context.ts",
    "platform/node.ts",
    "transport/node-transport.ts",
  ]);
});
