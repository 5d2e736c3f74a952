import { expect, test } from "vitest";

import { at } from "../../reader/nodes.ts";
import { completed, inBody, inQuery } from "../testing/completed.ts";

test("adds what all operations have, with the operation's own name, source and failure", async () => {
  expect(await completed({}, inQuery)).toMatchObject({
    operationId: "DescribeThings",
    "x-effect": "read",
    "x-permission": { action: "things:DescribeThings" },
    "x-source": {
      document: "Things, DescribeThings (page updated 2024-12-06)",
      url: "https://example.com/7",
      read: "2026-11-21",
    },
    parameters: [{ name: "x-action", schema: { const: "DescribeThings" } }],
    responses: {
      400: {
        content: {
          "application/json": {
            examples: { failure: { summary: "No things", value: { Code: "Gone", Message: "They are gone." } } },
          },
        },
      },
    },
  });
});

test("lets what an operation says itself go before what all have", async () => {
  const own = { "x-permission": { action: "other:DescribeThings", access: "list" } };
  expect(await completed(own, inQuery)).toMatchObject(own);
});

test("gives pages to lists only", async () => {
  expect(await completed({}, inQuery)).not.toHaveProperty("x-pagination");
  const list = await completed({ "x-pagination": { identity: "Id" } }, inQuery);
  expect(at(list, "x-pagination")).toEqual({ limit: "Limit", maxLimit: 100, identity: "Id" });
});

test("takes away what all have and an operation says it lacks", async () => {
  const list = await completed({ "x-pagination": { identity: "Id", maxLimit: null } }, inQuery);
  expect(at(list, "x-pagination")).toEqual({ limit: "Limit", identity: "Id" });
});

test("makes query parameters of a request, each with its share of the examples", async () => {
  const request = {
    required: ["Ids"],
    properties: {
      Ids: { type: "string", description: "IDs." },
      Old: { type: "boolean", description: "Before.", deprecated: true },
    },
    examples: { documented: { value: { Ids: "a" } }, both: { summary: "Both", value: { Ids: "b", Old: true } } },
  };
  expect(at(await completed({ "x-request": request }, inQuery), "parameters")).toEqual([
    inQuery.parameters.map((header) => ({ ...header, schema: { const: "DescribeThings" } }))[0],
    {
      name: "Ids",
      in: "query",
      required: true,
      description: "IDs.",
      schema: { type: "string" },
      examples: { documented: { summary: "The example", value: "a" }, both: { summary: "Both", value: "b" } },
    },
    {
      name: "Old",
      in: "query",
      required: false,
      deprecated: true,
      description: "Before.",
      schema: { type: "boolean" },
      examples: { both: { summary: "Both", value: true } },
    },
  ]);
});

test("makes a body of a request, and an envelope around an answer and its examples", async () => {
  const own = {
    "x-request": {
      required: ["Name"],
      properties: { Name: { type: "string" } },
      examples: { documented: { value: { Name: "a" } } },
    },
    "x-answer": {
      description: "The things.",
      required: ["Things"],
      properties: { Things: { type: "integer" } },
      examples: { documented: { value: { Things: 1, Id: "i" } } },
    },
  };
  const whole = await completed(own, inBody, { envelope: "Envelope" });
  expect(at(whole, "requestBody")).toEqual({
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          additionalProperties: false,
          required: ["Name"],
          properties: { Name: { type: "string" } },
        },
        examples: { documented: { summary: "The example", value: { Name: "a" } } },
      },
    },
  });
  expect(at(whole, "responses", "200")).toEqual({
    description: "The things.",
    content: {
      "application/json": {
        schema: {
          oneOf: [
            {
              title: "DescribeThingsSuccess",
              properties: {
                Envelope: {
                  required: ["Things", "Id"],
                  properties: { Things: { type: "integer" }, Id: { type: "string" } },
                },
              },
            },
            { title: "DescribeThingsFailure" },
          ],
        },
        examples: { documented: { summary: "The example", value: { Envelope: { Things: 1, Id: "i" } } } },
      },
    },
  });
});

test("takes examples of requests, answers and the refusal from the operation's own file of examples", async () => {
  const { summary, code, message } = { summary: "No thing", code: "Lost", message: "It is lost." };
  const own = {
    "x-examples": {
      request: { documented: { value: { Name: "a" } } },
      answer: { documented: { value: { Id: "i" } } },
      failure: { summary, code, message },
    },
    "x-request": { properties: { Name: { type: "string" } } },
    "x-answer": { description: "The things." },
  };
  const whole = await completed(own, inQuery);
  expect(whole).not.toHaveProperty("x-examples");
  expect(at(whole, "parameters")).toContainEqual(
    expect.objectContaining({ name: "Name", examples: { documented: { summary: "The example", value: "a" } } }),
  );
  expect(at(whole, "responses", "200", "content", "application/json", "examples")).toEqual({
    documented: { summary: "The example", value: { Id: "i" } },
  });
  expect(at(whole, "responses", "400", "content", "application/json", "examples", "failure")).toEqual({
    summary,
    value: { Code: code, Message: message },
  });
});

test("takes the meaning of codes from the service's table and puts them before the common ones, each at its status", async () => {
  const errors = { Gone: { status: 400, meaning: "Gone.", retry: "never" } };
  const own = { "x-errors": { Gone: null, Odd: { status: 500, meaning: "Odd.", retry: "reads" } } };
  const whole = await completed(own, inQuery, { errors });
  expect(at(whole, "x-errors")).toEqual({ ...errors, Odd: own["x-errors"].Odd });
  expect(at(whole, "responses", "400", "content", "application/json", "schema", "properties", "Code", "anyOf")).toEqual(
    [{ type: "string", enum: ["Gone"] }, { const: "Throttled" }],
  );
  expect(at(await completed({ "x-errors": ["Gone"] }, inQuery, { errors }), "x-errors")).toEqual(errors);
  const without = await completed({}, inQuery);
  expect(at(without, "responses", "400", "content", "application/json", "schema", "properties", "Code")).toEqual({
    const: "Throttled",
  });
});

test("takes from the common fields what a field without a type does not say", async () => {
  const fields = { Limit: { type: "integer", maximum: 100, description: "Items." } };
  const own = { "x-request": { properties: { Limit: { description: "Things." }, Offset: { type: "integer" } } } };
  expect(
    at(await completed(own, inBody, { fields }), "requestBody", "content", "application/json", "schema", "properties"),
  ).toEqual({
    Limit: { type: "integer", maximum: 100, description: "Things." },
    Offset: { type: "integer" },
  });
});

test("takes from the common fields what a field of a type within an answer does not say, but not where it says all", async () => {
  const fields = { Size: { type: "integer", description: "Bytes.", examples: [1] }, Name: { type: "string" } };
  const name = { anyOf: [{ const: "a" }, { const: "b" }] };
  const item = { type: "object", properties: { Size: { examples: [2] }, Name: name } };
  const own = { "x-answer": { description: "The things.", properties: { Things: { type: "array", items: item } } } };
  const answer = at(await completed(own, inQuery, { fields }), "responses", "200", "content", "application/json");
  expect(at(answer, "schema", "properties", "Things", "items", "properties")).toEqual({
    Size: { type: "integer", description: "Bytes.", examples: [2] },
    Name: name,
  });
});
