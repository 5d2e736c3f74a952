import { expect, test } from "vitest";

import { readableSchemas, withOpenTexts } from "./readable-schemas.ts";

test("puts description, format and a short example into one text", () => {
  expect(
    readableSchemas({
      type: "integer",
      format: "int64",
      title: "Size",
      description: "Size\nin bytes.",
      examples: [5, 6],
    }),
  ).toEqual({ type: "integer", title: "Size in bytes. Format: int64. Example: `5`." });
  expect(readableSchemas({ type: "string", description: "ID.", examples: ["x".repeat(41)] })).toEqual({
    type: "string",
    title: "ID.",
  });
});

test("leaves a property alone whose name is that of a keyword", () => {
  const schema = { type: "object", properties: { description: { type: "string" }, format: { type: "string" } } };
  expect(readableSchemas(schema)).toEqual(schema);
});

test("known values stand beside any other text", () => {
  expect(readableSchemas({ type: "string", "x-known-values": ["a"] })).toEqual({
    type: "string",
    enum: ["a", "any other text"],
  });
  expect(withOpenTexts(`By?: "a" | "any other text";`)).toBe(`By?: "a" | (string & {});`);
});
