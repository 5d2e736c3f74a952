import { expect, test } from "vitest";

import { dereference, inDocument } from "./dereference.ts";

test("puts what a reference names in its place, also inside what it names", () => {
  const document = { a: { "x/y~z": { $ref: "#/b" } }, b: [1, { $ref: "#/c" }], c: null };
  expect(dereference({ p: { $ref: "#/a/x~1y~0z" } }, inDocument(document))).toEqual({ p: [1, null] });
});

test("names a reference that leads nowhere", () => {
  expect(() => dereference({ $ref: "#/gone" }, inDocument({}))).toThrow("#/gone leads nowhere");
  expect(() => dereference({ $ref: "#/toString" }, inDocument({}))).toThrow("#/toString leads nowhere");
});

test("follows references from one file to the next", () => {
  const files: Record<string, unknown> = {
    "a.yaml": { $ref: "b.yaml" },
    "sub/b.yaml": { $ref: "c.yaml" },
    "sub/c.yaml": 1,
  };
  const seen: unknown[] = [];
  const found = dereference({ $ref: "a.yaml" }, (reference, file) => {
    seen.push([reference, file]);
    const path = reference === "a.yaml" ? reference : `sub/${reference}`;
    return { node: files[path], file: path };
  });
  expect(found).toBe(1);
  expect(seen).toEqual([
    ["a.yaml", undefined],
    ["b.yaml", "a.yaml"],
    ["c.yaml", "sub/b.yaml"],
  ]);
});
