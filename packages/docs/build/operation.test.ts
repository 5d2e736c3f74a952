import { expect, test } from "vitest";
import { harborOperation } from "./fixtures/harbor.ts";
import { conditionInWords, factsOf } from "./operation-words.ts";
import { pathOf } from "./schema-rows.ts";

const list = harborOperation("tcss");
const look = harborOperation("sas");

test("lists parameters of the body with those inside them", () => {
  expect(list.parameters.map((row) => [row.parents, row.name, row.type, row.required, pathOf(row)])).toEqual([
    ["", "Limit", "integer", true, "Limit"],
    ["", "Filters", "array of Filter", false, "Filters"],
    ["Filters[].", "Name", "string", true, "Filters.Name"],
  ]);
  expect(list.parameters[1]?.filters.map(({ name }) => name)).toEqual(["Flag"]);
});

test("lists parameters of the query, not the headers among them", () => {
  expect(look.parameters.map(({ name, type, required }) => [name, type, required])).toEqual([
    ["Ids", "array of strings", true],
    ["Deep", "boolean", false],
  ]);
  expect(look.headers.map(({ name }) => name)).toEqual([
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-security-token",
  ]);
});

test("shows the fields of a success without the envelope, not those of a failure", () => {
  expect(list.response.map((row) => pathOf(row))).toEqual(["List", "List.ShipId", "TotalCount"]);
  expect(look.response.map((row) => pathOf(row))).toEqual(["Ships"]);
});

test("keeps an action's own codes apart from the common ones", () => {
  expect(list.errors.map(({ code }) => code)).toEqual(["InvalidParameter", "Slow.Query"]);
  expect(list.commonErrors.map(({ code }) => code)).toEqual(["Busy"]);
});

test("takes one code with two statuses for two errors", () => {
  expect(look.errors.map(({ code, status }) => [code, status])).toEqual([
    ["NoPermission", 403],
    ["ServerError", 500],
  ]);
  expect(look.commonErrors.map(({ code, status }) => [code, status])).toEqual([["NoPermission", 400]]);
});

test("says for a write that the service may have acted", () => {
  expect(list.errors.map(({ retry }) => retry)).toEqual(["No", "Yes"]);
  expect(look.errors.map(({ retry }) => retry)).toEqual(["No", "Only after a look: the service may have acted"]);
  expect(list.commonErrors.map(({ retry }) => retry)).toEqual(["Yes, after a pause"]);
});

test("makes one request of the examples of query parameters that share a name", () => {
  expect(look.requests).toEqual([
    { id: "both", summary: "Two", description: undefined, request: { Ids: ["a b", "c*"], Deep: true } },
  ]);
});

test("says in words what to know before a call", () => {
  expect(Object.fromEntries(factsOf(list))).toEqual({
    Effect: "Reads; changes nothing",
    "A policy must allow": "`harbor:ListShips`",
    "Rate limit": "20 requests a second",
    Pages: "By `Limit` and `Offset`, 10 items by default, 100 at most",
    "On the wire": "`POST /`, the action in `X-TC-Action`, parameters as JSON in the body",
    "A failure is": "HTTP 200 with `Response.Error`",
    "API version": "`2020-11-01`",
  });
  if (list.pagination === undefined) throw new Error("a list has pages");
  const { defaultLimit: _defaultLimit, ...withoutDefault } = list.pagination;
  expect(Object.fromEntries(factsOf({ ...list, pagination: withoutDefault }))).toMatchObject({
    Pages: "By `Limit` and `Offset`, all items by default, 100 at most",
  });
  expect(Object.fromEntries(factsOf(look))).toMatchObject({
    Effect: "Changes or spends something",
    "A policy must allow": "`harbor:LookShips`, access level `write`, resource `*`",
    "Rate limit": "5 requests in 10 seconds",
    Pages: "None, one answer holds everything",
  });
});

test("links the parameters in a condition", () => {
  expect(conditionInWords(list, "Limit needs Other")).toBe("[`Limit`](#parameter-Limit) needs Other");
});
