import { createHash } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { acs3CanonicalRequest } from "./sign-acs3.js";
import { tc3CanonicalRequest } from "./sign-tc3.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const value = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n]/g, " "));
const headers = fc.record({
  "content-type": fc.constantFrom("application/json", "Application/JSON; charset=utf-8", " text/plain "),
  host: fc.domain(),
  "x-tc-action": fc.stringMatching(/^[A-Za-z]{1,20}$/),
});
const request = fc.record({
  method: fc.constantFrom("GET" as const, "POST" as const),
  query: fc.webQueryParameters(),
  headers,
  body: fc.string({ unit: "binary" }),
});
const signed = ["content-type", "host", "x-tc-action"] as const;

test("TC3: method, path, query, signed headers and the hash of the body stand on lines of their own, in this order", async () => {
  await fc.assert(
    fc.asyncProperty(request, async (given) => {
      const canonical = await tc3CanonicalRequest(given, signed);
      const headerLines = signed.map((name) => `${name}:${given.headers[name].trim().toLowerCase()}`);
      const want = [given.method, "/", given.query, ...headerLines, "", signed.join(";"), sha256(given.body)];
      expect(canonical).toBe(want.join("\n"));
    }),
  );
});

test("TC3: two requests that differ in a signed part never share a text", async () => {
  const text = ({ method, query, headers, body }: typeof request extends fc.Arbitrary<infer R> ? R : never): string =>
    JSON.stringify([method, query, signed.map((name) => headers[name].trim().toLowerCase()), body]);
  await fc.assert(
    fc.asyncProperty(request, request, async (one, other) => {
      const [a, b] = [await tc3CanonicalRequest(one, signed), await tc3CanonicalRequest(other, signed)];
      expect(a === b).toBe(text(one) === text(other));
    }),
  );
});

const acsHeaders = fc.dictionary(
  fc.oneof(fc.constantFrom("host", "content-type", "accept", "user-agent"), fc.stringMatching(/^x-acs-[a-z-]{1,10}$/)),
  value,
  { noNullPrototype: true },
);

test("ACS3: every header that counts is there once, sorted and trimmed, whatever the order in which they came", () => {
  fc.assert(
    fc.property(acsHeaders, fc.webQueryParameters(), (given, query) => {
      const reversed = Object.fromEntries(Object.entries(given).toReversed());
      const result = acs3CanonicalRequest({ method: "POST", query, headers: given });
      expect(acs3CanonicalRequest({ method: "POST", query, headers: reversed })).toEqual(result);
      const counted = Object.keys(given).filter((name) => /^(?:host|content-type|x-acs-.*)$/.test(name));
      expect(result.signedHeaders.split(";").filter(Boolean)).toEqual(counted.toSorted());
      const lines = result.canonicalRequest.split("\n").slice(3, 3 + counted.length);
      expect(lines).toEqual(counted.toSorted().map((name) => `${name}:${given[name]?.trim()}`));
    }),
  );
});
