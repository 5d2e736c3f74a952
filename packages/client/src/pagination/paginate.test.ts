import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { type PaginateOptions, paginate } from "./paginate.js";
import type { PageCheckpoint } from "./checkpoint.js";
import type { Pages } from "./pages.js";
import { tcssProtocol } from "../wire/tcss.js";

interface Image {
  readonly ImageID: string;
}

const idOf = (index: number): string => `sha256:${index.toString(16).padStart(64, "0")}`;

/** The service in memory, with a list of images, and what it was asked for. */
function service(size: number) {
  const images = Array.from({ length: size }, (_, index): Image => ({ ImageID: idOf(index) }));
  const sent: { readonly Limit: number; readonly Offset: number }[] = [];
  const pagesOf = (parameters: object | undefined, options?: PaginateOptions): Pages<Image> =>
    paginate<Image>({
      call: async (_, request) => {
        const { Limit, Offset } = request as (typeof sent)[number]; // what paginate() puts in
        sent.push({ Limit, Offset });
        return { List: images.slice(Offset, Offset + Limit), TotalCount: size };
      },
      protocol: tcssProtocol({}),
      operation: operations.tcss.DescribeAssetImageList,
      parameters,
      options,
    });
  return { sent, pagesOf };
}

/** Items handed out up to an item, and the checkpoint in the loop's body at that item, as read back from a file. */
async function readUpTo(pages: Pages<Image>, most: number): Promise<{ ids: string[]; checkpoint: PageCheckpoint }> {
  const ids: string[] = [];
  for await (const { ImageID } of pages) if (ids.push(ImageID) === most) break;
  return { ids, checkpoint: JSON.parse(JSON.stringify(pages.checkpoint)) as PageCheckpoint }; // as it was before
}

test.for(["list", "arrival"] as const)("goes on from a checkpoint in %s order", async (order) => {
  const { pagesOf, sent } = service(500);
  const first = await readUpTo(pagesOf({}, { order, pageSize: 50 }), 123);
  const rest = pagesOf({}, { order, from: first.checkpoint });
  expect(rest.checkpoint).toBe(first.checkpoint);
  sent.length = 0;
  const second = await readUpTo(rest, Infinity);
  expect([...first.ids, ...second.ids]).toEqual(Array.from({ length: 500 }, (_, index) => idOf(index)));
  expect(rest.result).toMatchObject({ total: 500, items: 377, drifted: false, complete: true });
  // The page size of the checkpoint goes on, too.
  expect(sent[0]).toEqual({ Limit: 50, Offset: 98 });
  expect(await readUpTo(pagesOf({}, { from: second.checkpoint }), Infinity)).toMatchObject({ ids: [] });
});

test("a checkpoint is taken in the body of the loop, behind the item that it has", async () => {
  const { pagesOf } = service(300);
  const pages = pagesOf({});
  expect(pages.checkpoint).toBeUndefined();
  let items = 0;
  for await (const { ImageID } of pages) {
    items += 1;
    expect(pages.checkpoint).toMatchObject({ items, offset: items - 1, total: 300 });
    expect(pages.checkpoint?.recent.at(-1)).toBe(ImageID);
  }
});

test("a checkpoint is small, and has the parameters only as a fingerprint", async () => {
  const Filters = [{ Name: "ImageName", Values: ["internal-name"] }];
  const { checkpoint } = await readUpTo(service(5000).pagesOf({ Filters }), 4000);
  expect(checkpoint).toEqual({
    version: 1,
    service: "tcss",
    action: "DescribeAssetImageList",
    parameters: expect.stringMatching(/^[0-9a-f]{16}$/),
    pageSize: 100,
    offset: 3999,
    recent: Array.from({ length: 50 }, (_, index) => idOf(3950 + index)),
    late: [],
    items: 4000,
    total: 5000,
    drifted: false,
    torn: false,
  });
  expect(JSON.stringify(checkpoint).length).toBeLessThan(4100);
});

const parameters = { Filters: [{ Name: "ImageName", Values: ["nginx"] }], By: "ImageSize" };

test.for<{ name: string; from: (checkpoint: PageCheckpoint) => unknown; problem: string }>([
  { name: "nothing", from: () => null, problem: "is of version undefined" },
  { name: "a later version", from: (checkpoint) => ({ ...checkpoint, version: 2 }), problem: "is of version 2" },
  {
    name: "another action",
    from: (checkpoint) => ({ ...checkpoint, action: "DescribeImageAutoAuthorizedLogList" }),
    problem: "was taken from tcss DescribeImageAutoAuthorizedLogList, not from tcss DescribeAssetImageList",
  },
  {
    name: "another service",
    from: (checkpoint) => ({ ...checkpoint, service: "sas" }),
    problem: "was taken from sas DescribeAssetImageList",
  },
  {
    name: "other parameters",
    from: (checkpoint) => ({ ...checkpoint, parameters: "0123456789abcdef" }),
    problem: "was taken with other parameters",
  },
  { name: "a negative place", from: (checkpoint) => ({ ...checkpoint, offset: -1 }), problem: "was changed" },
  { name: "half a number", from: (checkpoint) => ({ ...checkpoint, items: 0.5 }), problem: "was changed" },
  { name: "no identities", from: (checkpoint) => ({ ...checkpoint, recent: undefined }), problem: "was changed" },
  { name: "other identities", from: (checkpoint) => ({ ...checkpoint, late: [1] }), problem: "was changed" },
  { name: "no flag", from: (checkpoint) => ({ ...checkpoint, torn: "no" }), problem: "was changed" },
])("a checkpoint of $name is refused before anything is sent", async ({ from, problem }) => {
  const { pagesOf, sent } = service(10);
  const { checkpoint } = await readUpTo(pagesOf(parameters), 5);
  sent.length = 0;
  const pages = pagesOf(parameters, { from: from(checkpoint) as PageCheckpoint }); // what a file may hold instead
  await expect(readUpTo(pages, Infinity)).rejects.toMatchObject({
    name: "PlimsollError",
    code: "CheckpointRefused",
    rawMessage: expect.stringContaining(`The checkpoint ${problem}`),
    nextStep: expect.stringContaining("leave out `from`"),
  });
  expect(sent).toEqual([]);
});

test.for<{ name: string; other: object; isSame: boolean }>([
  {
    name: "in another order, or undefined",
    other: { Order: undefined, By: "ImageSize", Filters: [{ Values: ["nginx"], Name: "ImageName" }] },
    isSame: true,
  },
  { name: "with another value", other: { ...parameters, By: "HostCnt" }, isSame: false },
  {
    name: "with other values inside",
    other: { ...parameters, Filters: [{ Name: "ImageName", Values: ["redis"] }] },
    isSame: false,
  },
  { name: "with one more", other: { ...parameters, Order: "asc" }, isSame: false },
  { name: "with none", other: {}, isSame: false },
])("parameters $name: the same list is $isSame", async ({ other, isSame }) => {
  const { pagesOf } = service(10);
  const { checkpoint: from } = await readUpTo(pagesOf(parameters), 5);
  const reading = readUpTo(pagesOf(other, { from }), Infinity);
  if (isSame) expect((await reading).ids).toHaveLength(5);
  else await expect(reading).rejects.toThrow("[CheckpointRefused] The checkpoint was taken with other parameters.");
});

test("an invalid order is refused at once", () => {
  const order = "random" as "list"; // what plain JavaScript can pass
  expect(() => service(0).pagesOf({}, { order })).toThrow('[Usage] order must be "list" or "arrival", not random.');
});

test("a page size in a checkpoint that is out of range is refused at once", async () => {
  const { pagesOf } = service(10);
  const { checkpoint } = await readUpTo(pagesOf({}), 5);
  expect(() => pagesOf({}, { from: { ...checkpoint, pageSize: 1000 } })).toThrow("[Usage] pageSize must be");
});
