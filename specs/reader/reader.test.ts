import { expect, test } from "vitest";

import {
  SERVICES,
  answerExamples,
  answerSchema,
  commonErrors,
  operationsOf,
  parameterSchema,
  readSpec,
  requestExamples,
  requestSchema,
} from "./index.ts";

const inQuery = {
  parameters: [
    {
      name: "x-action",
      in: "header",
      required: true,
      description: "Name.",
      schema: { const: "List", examples: ["List"] },
    },
    {
      name: "Ids",
      in: "query",
      required: true,
      description: "IDs.",
      schema: { type: "string" },
      examples: { documented: { summary: "Example", value: "a" } },
    },
    {
      name: "Old",
      in: "query",
      deprecated: true,
      schema: { type: "boolean" },
      examples: { documented: { summary: "Example", value: true }, both: { value: false } },
    },
  ],
  responses: { 200: { content: { "application/json": { schema: { properties: { Ids: {} } } } } } },
};
const inBody = {
  requestBody: {
    content: {
      "application/json": {
        schema: { type: "object", properties: { Limit: {} } },
        examples: { documented: { summary: "Example", description: "More.", value: { Limit: 1 } } },
      },
    },
  },
  responses: {
    200: {
      content: {
        "application/json": {
          schema: {
            oneOf: [
              { properties: { Response: { properties: { Error: {} } } } },
              { properties: { Response: { title: "Success", properties: { List: {} } } } },
            ],
          },
          examples: { documented: { summary: "Example", value: { Response: {} } } },
        },
      },
    },
    400: { content: { "application/json": { examples: { failure: { summary: "No", value: {} } } } } },
  },
};

test("one request is made of the examples of query parameters that share a name", () => {
  expect(requestExamples(inQuery)).toEqual([
    { name: "documented", summary: "Example", description: undefined, value: { Ids: "a", Old: true } },
    { name: "both", summary: "", description: undefined, value: { Old: false } },
  ]);
});

test("the examples of a body are requests as they stand", () => {
  expect(requestExamples(inBody)).toEqual([
    { name: "documented", summary: "Example", description: "More.", value: { Limit: 1 } },
  ]);
});

test("query parameters are one schema, like a body", () => {
  expect(requestSchema(inBody)).toEqual({ type: "object", properties: { Limit: {} } });
  expect(requestSchema(inQuery)).toEqual({
    type: "object",
    additionalProperties: false,
    required: ["Ids"],
    properties: {
      Ids: { type: "string", description: "IDs.", examples: ["a"] },
      Old: { type: "boolean", description: "", examples: [true, false], deprecated: true },
    },
  });
  expect(parameterSchema(inQuery, "header")).toMatchObject({
    required: ["x-action"],
    properties: { "x-action": { const: "List", description: "Name.", examples: ["List"] } },
  });
});

test("the schema of an answer is that of a success, without the envelope", () => {
  expect(answerSchema(inBody)).toEqual({ title: "Success", properties: { List: {} } });
  expect(answerSchema(inQuery)).toEqual({ properties: { Ids: {} } });
});

test("answers are listed by status", () => {
  expect(answerExamples(inBody).map(({ status, name }) => [status, name])).toEqual([
    ["200", "documented"],
    ["400", "failure"],
  ]);
});

test("an operation that takes nothing has one request, the empty one", () => {
  const taken = { parameters: [{ name: "x-acs-action", in: "header" }] };
  expect(requestExamples(taken).map(({ name, value }) => ({ name, value }))).toEqual([
    { name: "documented", value: {} },
  ]);
});

test("what an operation lacks is empty, so that a lint can read what is broken", () => {
  expect([requestExamples({}), answerExamples({ responses: 1 }), answerSchema({}), requestSchema({})]).toEqual([
    [],
    [],
    {},
    { type: "object", additionalProperties: false, required: [], properties: {} },
  ]);
});

test.each(SERVICES)(
  "the spec of %s is read completely: no reference is left, operations in the order of their names",
  (service) => {
    const spec = readSpec(service);
    expect(JSON.stringify(spec)).not.toContain('"$ref"');
    const names = operationsOf(spec).map(({ operationId }) => operationId);
    expect(names).toEqual(
      Object.keys(spec.paths)
        .map((path) => path.slice(1))
        .toSorted(),
    );
    expect(commonErrors(spec).length).toBeGreaterThan(30);
  },
);
