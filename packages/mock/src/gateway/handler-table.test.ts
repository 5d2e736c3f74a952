import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { handlers as sasHandlers } from "../sas/handlers.js";
import { handlers as tcssHandlers } from "../tcss/handlers.js";
import { HandlerTable } from "./handler-table.js";

test("a mock starts without the handlers of findings, and loads all of them for the first request about one", async () => {
  expect(() => tcssHandlers.of("DescribeVulDetail")).toThrow("The handler was not loaded for DescribeVulDetail.");
  await tcssHandlers.load("DescribeAssetImageVulList");
  expect(tcssHandlers.load("DescribeVulDetail")).toBeUndefined();
  expect(() => sasHandlers.of("DescribeVulDetails")).toThrow("The handler was not loaded for DescribeVulDetails.");
  await sasHandlers.load("DescribeImageVulList");
  expect(sasHandlers.load("DescribeVulDetails")).toBeUndefined();
});

test("there is nothing to wait for where every mock has the handler, or no handler exists", () => {
  expect(tcssHandlers.load("DescribeAssetImageList")).toBeUndefined();
  expect(sasHandlers.load("DescribeImageInstances")).toBeUndefined();
  for (const action of ["", "toString", "DescribeImageInstances"]) expect(tcssHandlers.load(action)).toBeUndefined();
});

test("every action has a handler", async () => {
  for (const action of Object.keys(operations.tcss) as (keyof typeof operations.tcss)[]) {
    await tcssHandlers.load(action);
    expect(tcssHandlers.of(action)).toBeTypeOf("function");
  }
  for (const action of Object.keys(operations.sas) as (keyof typeof operations.sas)[]) {
    await sasHandlers.load(action);
    expect(sasHandlers.of(action)).toBeTypeOf("function");
  }
});

test("handlers that cannot be loaded fail the request that needs them, and the next request tries again", async () => {
  const cause = new Error("no such file");
  let loads = 0;
  const table = new HandlerTable<"sas", keyof typeof operations.sas>({
    service: "sas",
    ready: {},
    load: async () => {
      loads += 1;
      throw cause;
    },
  });
  await table.load("DescribeVulDetails");
  expect(() => table.of("DescribeVulDetails")).toThrow(
    expect.objectContaining({ message: "The handler of DescribeVulDetails cannot be loaded.", cause }),
  );
  await table.load("DescribeVulDetails");
  expect(loads).toBe(2);
});
