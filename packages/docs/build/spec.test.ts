import { expect, test } from "vitest";
import { dereference } from "./spec.ts";

test("puts what a reference names in its place, also inside what it names", () => {
  const document = { a: { "x/y~z": { $ref: "#/b" } }, b: [1, { $ref: "#/c" }], c: null };
  expect(dereference(document, { p: { $ref: "#/a/x~1y~0z" } })).toEqual({ p: [1, null] });
});

test("names a reference that leads nowhere", () => {
  expect(() => dereference({}, { $ref: "#/gone" })).toThrow("#/gone leads nowhere");
});
