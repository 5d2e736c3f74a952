import fc from "fast-check";
import { expect, test } from "vitest";

import { TextEncodingError } from "../errors/text-encoding-error.js";
import { decodeText } from "./decode-text.js";

const encodings = {
  "UTF-8": (text: string) => Buffer.from(text),
  "UTF-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "UTF-16, little-endian": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, big-endian": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

test.each(Object.entries(encodings))("%s is decoded as it was written, without the mark", (_, encode) => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\0\uFEFF]/.test(value));
  fc.assert(fc.property(text, (value) => decodeText(encode(value)) === value));
});

test.each([
  { name: "bytes that are not UTF-8", bytes: [0x7b, 0xff], want: "it is not valid UTF-8" },
  { name: "half a character of UTF-16", bytes: [0xff, 0xfe, 0x7b], want: "it is not valid UTF-16" },
  { name: "UTF-16 without a mark", bytes: [0x7b, 0, 0x7d, 0], want: "it has NUL characters" },
  { name: "UTF-32, little-endian", bytes: [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], want: "it is UTF-32" },
  { name: "UTF-32, big-endian", bytes: [0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b], want: "it is UTF-32" },
])("$name: the error says why the bytes are not read", ({ bytes, want }) => {
  const decode = (): string => decodeText(Uint8Array.from(bytes));
  expect(decode).toThrow(TextEncodingError);
  expect(decode).toThrow(want);
});
