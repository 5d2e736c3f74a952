import { operations } from "@plimsoll/types";
import fc from "fast-check";
import { expect, test } from "vitest";

import { paginate } from "./paginate.js";
import type { Pages } from "./pages.js";
import { tcssProtocol } from "../wire/tcss.js";

interface Malware {
  readonly Path?: string | null | undefined;
  readonly FileName?: string | null | undefined;
  readonly Md5?: string | undefined;
  readonly VirusName?: string | undefined;
}

/** The pages of a list whose items only several fields together tell apart. */
function listOf(files: readonly Malware[]): Pages<Malware> {
  return paginate<Malware>({
    call: async (_, request) => {
      const { Limit, Offset } = request as { readonly Limit: number; readonly Offset: number }; // what paginate() puts in
      return { List: files.slice(Offset, Offset + Limit), TotalCount: files.length };
    },
    protocol: tcssProtocol({}),
    operation: operations.tcss.DescribeAssetImageVirusList,
    parameters: { ImageID: "sha256:1" },
    options: { pageSize: 3 },
  });
}

async function itemsOf(pages: Pages<Malware>): Promise<Malware[]> {
  const items: Malware[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

test("items that differ in one of several fields are all handed out", async () => {
  const text = fc.constantFrom(undefined, "", "a", "b", "a,b", '"');
  const files = fc.uniqueArray(
    fc.record<Malware>({ Path: text, FileName: text, Md5: text, VirusName: fc.constantFrom("x", "y") }),
    {
      selector: ({ Path, FileName, Md5, VirusName }) =>
        JSON.stringify([Path ?? "", FileName ?? "", Md5 ?? "", VirusName ?? ""]),
    },
  );
  await fc.assert(
    fc.asyncProperty(files, async (all) => {
      const pages = listOf(all);
      expect(await itemsOf(pages)).toEqual(all);
      expect(pages.result).toMatchObject({ complete: true, drifted: false });
    }),
  );
});

test("an item that is there twice comes once, and the list is not complete", async () => {
  const pages = listOf([
    { Path: "/a", Md5: "1" },
    { Path: "/b", Md5: "1" },
    { Path: "/a", Md5: "1" },
  ]);
  expect(await itemsOf(pages)).toHaveLength(2);
  expect(pages.result).toMatchObject({ complete: false, reason: "missing" });
});

test("an item in which none of the fields has a value has no identity", async () => {
  const pages = listOf([{ Path: null, FileName: "" }, { Path: "/b" }]);
  expect(await itemsOf(pages)).toHaveLength(2);
  expect(pages.result).toMatchObject({ complete: false, reason: "no-identity" });
});
