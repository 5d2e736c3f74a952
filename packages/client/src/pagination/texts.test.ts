import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { paginate } from "./paginate.js";
import type { Pages } from "./pages.js";
import { tcssProtocol } from "../wire/tcss.js";

/** A list of names in a service that may answer anything, and the pages of it. */
function pagesOf(names: readonly unknown[], order: "list" | "arrival" = "list"): Pages<string> {
  return paginate<string>({
    call: async (_, request) => {
      const { Limit, Offset } = request as { readonly Limit: number; readonly Offset: number }; // what paginate() puts in
      return { NamespaceList: names.slice(Offset, Offset + Limit), TotalCount: names.length };
    },
    protocol: tcssProtocol({}),
    operation: operations.tcss.DescribeImageRegistryNamespaceList,
    parameters: {},
    options: { order, pageSize: 3 },
  });
}

async function allOf(pages: Pages<string>): Promise<string[]> {
  const items: string[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

test.for(["list", "arrival"] as const)(
  "reads pages of texts once each in %s order, an empty text, too",
  async (order) => {
    const names = ["library", "", "tke", "tcb", "team-a", "team-b", "team-c"];
    const pages = pagesOf(names, order);
    expect((await allOf(pages)).toSorted()).toEqual(names.toSorted());
    expect(pages.result).toMatchObject({ total: 7, items: 7, complete: true });
  },
);

test("a list of texts with something else in it is not complete, and the rest is handed out", async () => {
  const pages = pagesOf(["library", { Namespace: "tke" }, null, "tcb"]);
  expect(await allOf(pages)).toEqual(["library", "tcb"]);
  expect(pages.result.complete).toBe(false);
});
