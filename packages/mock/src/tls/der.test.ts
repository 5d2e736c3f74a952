import { expect, test } from "vitest";

import {
  bitString,
  integer,
  numbered,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
  yes,
} from "./der.js";

test.each([
  { name: "a number", given: integer(Buffer.from([5])), want: "020105" },
  { name: "a number that would look negative", given: integer(Buffer.from([0x80])), want: "02020080" },
  { name: "TRUE", given: yes(), want: "0101ff" },
  { name: "bits", given: bitString(Buffer.from([0x04]), 2), want: "03020204" },
  { name: "bytes", given: octetString(Buffer.from([1, 2])), want: "04020102" },
  { name: "text", given: utf8String("ä"), want: "0c02c3a4" },
  { name: "a short identifier", given: objectIdentifier("2.5.29.17"), want: "0603551d11" },
  {
    name: "an identifier with large numbers",
    given: objectIdentifier("1.2.840.10045.4.3.2"),
    want: "06082a8648ce3d040302",
  },
  { name: "an empty list", given: sequence(), want: "3000" },
  { name: "a set", given: setOf(yes()), want: "31030101ff" },
  { name: "a member around another", given: numbered(0, yes(), "around"), want: "a0030101ff" },
  { name: "a member in place of another", given: numbered(2, Buffer.from("a"), "instead"), want: "820161" },
])("writes $name", ({ given, want }) => {
  expect(given.toString("hex")).toBe(want);
});

test.each([
  { length: 127, want: "7f" },
  { length: 128, want: "8180" },
  { length: 255, want: "81ff" },
  { length: 256, want: "820100" },
  { length: 65_535, want: "82ffff" },
])("writes the length $length in the shortest form", ({ length, want }) => {
  expect(octetString(Buffer.alloc(length)).toString("hex", 1, 1 + want.length / 2)).toBe(want);
});

test("writes years with two digits until 2049 and with four from then on", () => {
  expect(time(Date.UTC(2049, 11, 31, 23, 59, 59)).toString("latin1", 2)).toBe("491231235959Z");
  expect(time(Date.UTC(2050, 0, 1)).toString("latin1", 2)).toBe("20500101000000Z");
});
