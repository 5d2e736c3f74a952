import fc from "fast-check";
import { expect, test } from "vitest";

import { concealer } from "./conceal.js";

const secret = `Ab+/=&<"'> c9-_.ü\\`;
const conceal = concealer([secret]);
const hidden = "[redacted]";

const numeric = (text: string, write: (code: number) => string): string =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join("");

test.each([
  { name: "as it is", text: secret },
  { name: "for a URL", text: encodeURIComponent(secret) },
  { name: "for a form", text: encodeURIComponent(secret).replaceAll("%20", "+") },
  { name: "as a form reads it", text: secret.replaceAll("+", " ") },
  { name: "in JSON", text: JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/") },
  {
    name: "in JSON for HTML",
    text: JSON.stringify(secret).slice(1, -1).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026"),
  },
  { name: "in HTML", text: secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;") },
  { name: "in HTML by numbers", text: numeric(secret, (code) => `&#${code};`) },
  {
    name: "in HTML by hexadecimal numbers",
    text: numeric(secret, (code) => `&#x00${code.toString(16).toUpperCase()};`),
  },
  { name: "in base64", text: Buffer.from(secret).toString("base64").replace(/=+$/, "") },
  { name: "in base64 for URLs", text: Buffer.from(secret).toString("base64url") },
  { name: "in hexadecimal", text: Buffer.from(secret).toString("hex") },
  { name: "in upper-case hexadecimal", text: Buffer.from(secret).toString("hex").toUpperCase() },
])("a secret $name is replaced", ({ text }) => {
  expect(conceal(`a ${text} b`)).toBe(`a ${hidden} b`);
});

test("no secret can be read out of base64, whatever stands around it", () => {
  const around = fc.string({ unit: "binary-ascii", maxLength: 9 });
  fc.assert(
    fc.property(
      around,
      around,
      fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 40 }),
      (before, after, own) => {
        const shown = concealer([own])(Buffer.from(before + own + after).toString("base64"));
        expect(shown).toContain(hidden);
      },
    ),
  );
});

test("other texts stay as they are", () => {
  expect(conceal("100% of a & b \\ c")).toBe("100% of a & b \\ c");
  expect(concealer([undefined, "short"])("short %73hort")).toBe("short %73hort");
});
