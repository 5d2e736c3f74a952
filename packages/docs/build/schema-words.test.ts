import { expect, test } from "vitest";
import { rulesInWords, typeInWords } from "./schema-words.ts";
import type { Schema } from "@plimsoll/specs/reader";

test.each<{ given: Schema; want: string }>([
  { given: { type: "integer" }, want: "integer" },
  { given: { type: "array", items: { type: "string" } }, want: "array of strings" },
  { given: { type: "array", items: { type: "object", title: "AssetFilters" } }, want: "array of AssetFilters" },
  { given: { type: "array", items: { type: "array", items: { type: "object" } } }, want: "array of arrays of objects" },
  { given: { type: "object", title: "ImageInfo" }, want: "ImageInfo" },
  { given: {}, want: "any value" },
])("says $want", ({ given, want }) => {
  expect(typeInWords(given)).toBe(want);
});

test.each<{ given: Schema; want: string[] }>([
  { given: { type: "integer", minimum: 1, maximum: 100, default: 10 }, want: ["1 to 100", "Default `10`"] },
  { given: { type: "integer", minimum: 0 }, want: ["0 or more"] },
  { given: { type: "integer", maximum: 9 }, want: ["9 or less"] },
  { given: { type: "string", minLength: 1, maxLength: 64 }, want: ["Length 1 to 64"] },
  { given: { type: "string", minLength: 1 }, want: ["Not empty"] },
  { given: { type: "string", const: "x" }, want: ["Always `x`"] },
  { given: { type: "string", enum: ["asc", "desc"] }, want: ["One of `asc`, `desc`"] },
  { given: { type: "string", pattern: "^`$", examples: ["`"] }, want: ["Matches ``^`$``", "Example `` ` ``"] },
  { given: { type: "boolean", default: false }, want: ["Default `false`"] },
  {
    given: {
      type: "array",
      maxItems: 3,
      uniqueItems: true,
      items: { type: "string", enum: ["CVE"], description: "What to\nfind." },
    },
    want: ["Each one of `CVE`", "Each item: What to find", "Items: 3 or less", "No item twice"],
  },
])("says what $given demands", ({ given, want }) => {
  expect(rulesInWords(given)).toEqual(want);
});

test("leaves out an example that would not fit into a table", () => {
  expect(rulesInWords({ type: "string", examples: ["x".repeat(100)] })).toEqual([]);
});
