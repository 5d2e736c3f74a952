import * as fc from "fast-check";
import { expect, test } from "vitest";

import { giveBack, joinLent } from "./lent-bytes.js";

const long = (fill: string): Uint8Array => Buffer.alloc(40_000, fill);

test("joins parts of any length", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ length: fc.nat(60_000), fill: fc.nat(255) }), { maxLength: 4 }), (pieces) => {
      const parts = pieces.map(({ length, fill }) => Buffer.alloc(length, fill));
      const joined = joinLent(parts);
      expect(Buffer.compare(joined, Buffer.concat(parts))).toBe(0);
      giveBack([joined]);
    }),
  );
});

test("uses memory again that was given back, and only then", () => {
  const first = joinLent([long("a"), long("b")]);
  const second = joinLent([long("c")]);
  expect(second.buffer).not.toBe(first.buffer);
  giveBack(["head", first]);
  const third = joinLent([long("d")]);
  expect(third.buffer).toBe(first.buffer);
  expect(Buffer.from(second).toString()).toBe("c".repeat(40_000));
  expect(Buffer.from(third).toString()).toBe("d".repeat(40_000));
});

test("takes memory back once", () => {
  const first = joinLent([long("a")]);
  giveBack([first]);
  giveBack([first]);
  const [second, third] = [joinLent([long("b")]), joinLent([long("c")])];
  expect(second.buffer).not.toBe(third.buffer);
});

test("takes nothing back that it did not lend", () => {
  const own = long("a");
  giveBack([own]);
  giveBack("text");
  expect(joinLent([long("b")]).buffer).not.toBe(own.buffer);
});
