import fc from "fast-check";
import { expect, test } from "vitest";

import { flattenParameters } from "./flatten-parameters.js";
import { percentEncode } from "../base/percent-encode.js";

test.for([
  { name: "counts lists from 1", given: { InstanceId: ["a", "b"] }, want: "InstanceId.1=a&InstanceId.2=b" },
  {
    name: "joins names of lists of objects",
    given: { Tag: [{ Key: "k", Value: "v" }] },
    want: "Tag.1.Key=k&Tag.1.Value=v",
  },
  { name: "joins names of objects", given: { Tag: { tag1: "x" } }, want: "Tag.tag1=x" },
  {
    name: "joins names of lists in lists",
    given: { Objs: [{ Vals: [1, 2] }] },
    want: "Objs.1.Vals.1=1&Objs.1.Vals.2=2",
  },
  { name: "keeps an empty text", given: { Emp: "" }, want: "Emp=" },
  { name: "leaves out what is not there", given: { a: undefined, b: null, c: [], d: {} }, want: "" },
  {
    name: "writes booleans and numbers",
    given: { Yes: true, No: false, Count: 10 },
    want: "Count=10&No=false&Yes=true",
  },
  {
    name: "sorts by the bytes of the name",
    given: { L: Array.from({ length: 11 }, () => 0), K: 1, l: 2 },
    want: "K=1&L.1=0&L.10=0&L.11=0&L.2=0&L.3=0&L.4=0&L.5=0&L.6=0&L.7=0&L.8=0&L.9=0&l=2",
  },
  { name: "sorts a name before the names that it begins", given: { "A-": 1, A: 2, "A.1": 3 }, want: "A=2&A-=1&A.1=3" },
  { name: "encodes names and values", given: { "a b": "中*~'(!)" }, want: "a%20b=%E4%B8%AD%2A~%27%28%21%29" },
])("$name", ({ given, want }) => {
  expect(flattenParameters(given)).toBe(want);
});

test("counts lists from 0 where it is told to", () => {
  expect(flattenParameters({ Filters: [{ Values: ["a", "b"] }] }, { firstIndex: 0 })).toBe(
    "Filters.0.Values.0=a&Filters.0.Values.1=b",
  );
});

/** Reads a canonical query back. */
function unflatten(query: string, firstIndex: 0 | 1): unknown {
  const root: Record<string, unknown> = {};
  for (const pair of query === "" ? [] : query.split("&")) {
    const [name = "", value = ""] = pair.split("=").map(decodeURIComponent);
    const steps = name.split(".");
    let node = root;
    for (const step of steps.slice(0, -1)) node = (node[step] ??= {}) as Record<string, unknown>; // made here
    node[steps.at(-1) ?? ""] = value;
  }
  return lists(root, firstIndex);
}

/** Turns objects whose members are counted into lists. */
function lists(node: unknown, firstIndex: 0 | 1): unknown {
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(node).map(([key, value]) => [key, lists(value, firstIndex)] as const);
  const counted =
    members.length > 0 && members.every(([key]) => /^(?:0|[1-9]\d*)$/.test(key) && Number(key) >= firstIndex);
  if (!counted) return Object.fromEntries(members);
  return members.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}

test("nothing is lost in a query", () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/).filter((text) => text !== "__proto__");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.string({ unit: "grapheme" }), tie("list"), tie("object")),
    list: fc.array(tie("value"), { minLength: 1, maxLength: 12 }),
    object: fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  }));
  fc.assert(
    fc.property(
      fc.dictionary(name, value, { noNullPrototype: true }),
      fc.constantFrom(0, 1),
      (parameters, firstIndex) => {
        expect(unflatten(flattenParameters(parameters, { firstIndex }), firstIndex)).toEqual(parameters);
      },
    ),
  );
});

test("percent-encoding leaves only unreserved characters, and decodes to the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const encoded = percentEncode(text);
      expect(encoded).toMatch(/^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(encoded)).toBe(text);
    }),
  );
});
