import { operations } from "@plimsoll/types";
import type { ParameterSchema } from "@plimsoll/validators/reference";
import { referenceOf } from "@plimsoll/validators/reference";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Pair } from "./query-string.js";
import { coerceIntegers, unflatten } from "./unflatten.js";

const list = (await referenceOf("tcss", "DescribeAssetImageList"))?.request ?? { type: "object" };

function pairs(...given: readonly (readonly [string, string])[]): readonly Pair[] {
  return given.map(([name, value]) => ({ name, value, hasValue: true }));
}

test("puts lists and objects together with the types of the spec", () => {
  const flat = pairs(
    ["Filters.1.Name", "ImageID"],
    ["Limit", "20"],
    ["Filters.0.Values.1", "b"],
    ["Filters.0.Values.0", "7"],
    ["Filters.0.Name", "ImageName"],
    ["Filters.1.Values.0", "x"],
    ["Filters.0.ExactMatch", "true"],
  );
  expect(structuredClone(unflatten(flat, list, 0))).toEqual({
    Limit: 20,
    Filters: [
      { Name: "ImageName", Values: ["7", "b"], ExactMatch: true },
      { Name: "ImageID", Values: ["x"] },
    ],
  });
});

test("counts lists from the number that the service counts from", () => {
  const schema: ParameterSchema = {
    type: "object",
    properties: { Names: { type: "array", items: { type: "string" } } },
  };
  const fromOne = pairs(["Names.1", "a"], ["Names.2", "b"]);
  expect(structuredClone(unflatten(fromOne, schema, 1))).toEqual({ Names: ["a", "b"] });
  expect(structuredClone(unflatten(fromOne, schema, 0))).toEqual({ Names: { 1: "a", 2: "b" } });
});

test("leaves what does not fit as it came, for validation to name", () => {
  const flat = pairs(
    ["Limit", "many"],
    ["Offset", "9007199254740993"],
    ["Filters", "x"],
    ["Unknown.0", "y"],
    ["__proto__.polluted", "z"],
  );
  const decoded = unflatten(flat, list, 0);
  expect(structuredClone({ ...decoded })).toMatchObject({
    Limit: "many",
    Offset: "9007199254740993",
    Filters: "x",
    Unknown: { 0: "y" },
  });
  expect(Object.keys(decoded)).toContain("__proto__");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("does not take very deep names apart", () => {
  const name = "a.".repeat(10_000);
  expect(Object.keys(unflatten(pairs([name, "x"]), list, 0))).toEqual([name]);
});

test("takes integers in text from a JSON body, and nothing else", () => {
  const body = {
    Limit: "20",
    Offset: "x",
    Filters: [{ Name: "ImageName", Values: ["1"], ExactMatch: "true" }],
    Unknown: "1",
  };
  expect(coerceIntegers(body, list)).toEqual({ ...body, Limit: 20 });
  expect(coerceIntegers(["1"], list)).toEqual(["1"]);
  expect(coerceIntegers(null, list)).toBeNull();
});

/** Values of a schema, without empty lists and objects, which cannot be written flat. */
function valuesOf(schema: ParameterSchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "array":
      return fc.array(valuesOf(schema.items ?? { type: "string" }), { minLength: 1, maxLength: 12 });
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.maxSafeInteger();
    case "object":
      return fc
        .record(
          Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, member]) => [name, valuesOf(member)])),
          { requiredKeys: [] },
        )
        .filter((value) => Object.keys(value).length > 0);
    case "string":
      return fc.string({ unit: "binary" });
  }
}

function flatten(value: unknown, name: string, firstIndex: number): readonly Pair[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => flatten(item, `${name}.${index + firstIndex}`, firstIndex));
  if (typeof value !== "object" || value === null) return [{ name, value: String(value), hasValue: true }];
  return Object.entries(value).flatMap(([member, inner]) =>
    flatten(inner, name === "" ? member : `${name}.${member}`, firstIndex),
  );
}

/** The actions that take parameters at all. */
const requests = (
  await Promise.all(
    (["tcss", "sas"] as const).flatMap((service) =>
      Object.keys(operations[service]).map(async (action) => ({
        action,
        schema: (await referenceOf(service, action))?.request,
      })),
    ),
  )
).filter(({ schema }) => Object.keys(schema?.properties ?? {}).length > 0);

test.each(requests)("reads back what was written flat: $action", ({ schema }) => {
  if (schema === undefined) throw new Error("no schema");
  fc.assert(
    fc.property(valuesOf(schema), fc.constantFrom(0, 1), (value, firstIndex) => {
      expect(structuredClone(unflatten(flatten(value, "", firstIndex), schema, firstIndex))).toEqual(value);
    }),
  );
});

test("takes any names without throwing", () => {
  const name = fc
    .array(fc.constantFrom("Filters", "0", "1", "Name", "Values", "Limit", "", "__proto__", "constructor"), {
      minLength: 1,
    })
    .map((parts) => parts.join("."));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (given) => {
      expect(unflatten(pairs(...given), list, 0)).toBeTypeOf("object");
    }),
  );
});
