import { at, nodeOf } from "../../reader/nodes.ts";
import { bundle } from "./redocly-cli.ts";
import type { Files } from "./valid-files.ts";

const source = {
  operationId: "DescribeThings",
  summary: "List things",
  "x-effect": "read",
  "x-source": { page: 7, updated: "2024-12-06", read: "2026-11-21" },
  "x-failure": { summary: "No things", code: "Gone", message: "They are gone." },
};
const responses = {
  200: {
    content: {
      "application/json": {
        schema: { type: "object", title: "{action}Success", required: ["Id"], properties: { Id: {} } },
      },
    },
  },
  400: {
    description: "The refusal.",
    content: {
      "application/json": {
        schema: { properties: { Code: { description: "The code.", anyOf: [{ const: "Throttled" }] } } },
        examples: { failure: { summary: "{summary}", value: { Code: "{code}", Message: "{message}" } } },
      },
    },
  },
};
/** Parts that all operations have: parameters in the query, a status for each refusal. */
export const inQuery = {
  "x-rpc": { paramsIn: "query" },
  "x-permission": { action: "things:{action}" },
  "x-pagination": { limit: "Limit", maxLimit: 100 },
  "x-source": { document: "Things, {action}", url: "https://example.com/{page}" },
  parameters: [{ name: "x-action", in: "header", schema: { const: "{action}" } }],
  responses,
};
/** The same with a body and one response for success and refusals. */
export const inBody = {
  ...inQuery,
  "x-rpc": { paramsIn: "body" },
  requestBody: {
    required: true,
    content: { "application/json": { schema: { type: "object", additionalProperties: false } } },
  },
  responses: {
    200: {
      content: {
        "application/json": {
          schema: {
            oneOf: [
              {
                title: "{action}Success",
                properties: { Envelope: { required: ["Id"], properties: { Id: { type: "string" } } } },
              },
              { title: "{action}Failure" },
            ],
          },
        },
      },
    },
  },
};

/** Bundles a description of one operation and returns the operation. */
export async function completed(own: object, common: object, parts: object = {}): Promise<unknown> {
  const files: Files = {
    "openapi.json": {
      openapi: "3.1.1",
      info: { title: "Things", version: "1" },
      paths: { "/DescribeThings": { $ref: "paths/DescribeThings.json" } },
      "x-common": { operation: { $ref: "common/operation.json" }, summaries: { documented: "The example" }, ...parts },
    },
    "paths/DescribeThings.json": { post: { ...source, ...own } },
    "common/operation.json": common,
  };
  const whole = await bundle({ preprocessors: { "plimsoll/complete-operations": "on" } }, files);
  if ("x-common" in nodeOf(whole)) throw new Error("the bundle still has x-common");
  return at(whole, "paths", "/DescribeThings", "post");
}
