import { operations } from "@plimsoll/types";
import fc from "fast-check";
import { expect, test } from "vitest";

import { type PaginateOptions, paginate } from "./paginate.js";
import { tcssProtocol } from "../wire/tcss.js";
import type { PageCheckpoint } from "./checkpoint.js";
import type { Pages } from "./pages.js";

interface Image {
  readonly ImageID?: string;
}

type Answer = (
  offset: number,
  limit: number,
  asked: number,
) => { readonly List?: unknown; readonly TotalCount?: unknown };

const image = (index: number): Image => ({ ImageID: `sha256:${index.toString(16).padStart(64, "0")}` });
const range = (from: number, count: number, size = 1500): Image[] =>
  Array.from({ length: Math.max(0, Math.min(count, size - from)) }, (_, index) => image(from + index));

/** A service that answers as it likes, and how often it was asked. It stops a reading that does not stop by itself. */
function listOf(answer: Answer, options: PaginateOptions = {}) {
  const count = { asked: 0 };
  const pages = paginate<Image>({
    call: async (_, request) => {
      const { Limit, Offset } = request as { readonly Limit: number; readonly Offset: number }; // what paginate() puts in
      if (count.asked > 5000) throw new Error("asked without an end");
      return answer(Offset, Limit, count.asked++);
    },
    protocol: tcssProtocol({}),
    operation: operations.tcss.DescribeAssetImageList,
    parameters: {},
    options,
  });
  return { count, pages };
}

async function read(pages: Pages<Image>): Promise<Image[]> {
  const items: Image[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

let seed = 1;
/** Numbers that look random and are the same in each run. */
const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;

interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly reason: string | undefined;
  readonly items: number;
  readonly most: number;
}

const lies: readonly Case[] = [
  {
    name: "tells the truth",
    answer: (o, l) => ({ TotalCount: 1500, List: range(o, l) }),
    reason: undefined,
    items: 1500,
    most: 20,
  },
  {
    name: "ignores Offset",
    answer: (_, l) => ({ TotalCount: 1500, List: range(0, l) }),
    reason: "stalled",
    items: 100,
    most: 50,
  },
  {
    name: "ignores Offset and counts 2^50",
    answer: (_, l) => ({ TotalCount: 2 ** 50, List: range(0, l) }),
    reason: "stalled",
    items: 100,
    most: 50,
  },
  {
    name: "has nothing after 1,000",
    answer: (o, l) => ({ TotalCount: 1500, List: o >= 1000 ? [] : range(o, l) }),
    reason: "stalled",
    items: 1090,
    most: 120,
  },
  {
    name: "answers pages of 20",
    answer: (o, l) => ({ TotalCount: 1500, List: range(o, Math.min(l, 20)) }),
    reason: undefined,
    items: 1500,
    most: 90,
  },
  {
    name: "counts in text",
    answer: (o, l) => ({ TotalCount: "1500", List: range(o, l) }),
    reason: undefined,
    items: 1500,
    most: 20,
  },
  {
    name: "counts too little",
    answer: (o, l) => ({ TotalCount: 1000, List: range(o, l) }),
    reason: "surplus",
    items: 1500,
    most: 25,
  },
  {
    name: "repeats three items a page",
    answer: (o, l) => ({ TotalCount: 1500, List: [...(o > 50 ? range(o - 40, 3) : []), ...range(o, l - 3)] }),
    reason: undefined,
    items: 1500,
    most: 60,
  },
  ...[1e308, -1, 1500.5, "many", null, undefined, 2n ** 60n, {}].map((TotalCount) => ({
    name: `counts ${typeof TotalCount === "bigint" ? String(TotalCount) : JSON.stringify(TotalCount)}`,
    answer: (o: number, l: number) => ({ TotalCount, List: range(o, l) }),
    reason: "total-unknown",
    items: 1500,
    most: 20,
  })),
  {
    name: "counts more each time",
    answer: (o, l, n) => ({ TotalCount: 1500 + 1000 * n, List: range(o, l) }),
    reason: "stalled",
    items: 1500,
    most: 160,
  },
  {
    name: "makes up items without an end",
    answer: (o, l) => ({ TotalCount: o + 1000, List: range(o, l, Infinity) }),
    reason: "endless",
    items: 12_000,
    most: 150,
  },
  {
    name: "answers empty pages",
    answer: () => ({ TotalCount: 1500, List: [] }),
    reason: "missing",
    items: 0,
    most: 10,
  },
  { name: "answers no list", answer: () => ({ TotalCount: 1500, List: null }), reason: "missing", items: 0, most: 10 },
  { name: "answers nothing", answer: () => ({}), reason: "total-unknown", items: 0, most: 10 },
  {
    name: "has images without ID",
    answer: (o, l) => ({ TotalCount: 3, List: [{ ImageName: "a" }, { ImageName: "b" }, image(1)].slice(o, o + l) }),
    reason: "no-identity",
    items: 3,
    most: 5,
  },
  {
    name: "has images whose ID is not text",
    answer: (o, l) => ({
      TotalCount: 4,
      List: [{ ImageID: 5 }, { ImageID: "5" }, { ImageID: { a: 1 } }, image(1)].slice(o, o + l),
    }),
    reason: "no-identity",
    items: 4,
    most: 5,
  },
  {
    name: "has an image that is null",
    answer: (o, l) => ({ TotalCount: 3, List: [image(0), null, image(1)].slice(o, o + l) }),
    reason: "no-identity",
    items: 2,
    most: 5,
  },
];

test.for(lies.flatMap((lie) => (["list", "arrival"] as const).map((order) => ({ ...lie, order }))))(
  "reading a service that $name ends in $order order, and says what came of it",
  async ({ answer, reason, items, most, order }) => {
    const { pages, count } = listOf(answer, { order });
    expect(pages.result).toMatchObject({ complete: false, reason: "unfinished" });
    const got = await read(pages);
    expect(new Set(got.map(({ ImageID }) => ImageID ?? "")).size, "nothing comes twice").toBeGreaterThanOrEqual(
      got.length - 1,
    );
    expect(pages.result.reason).toBe(reason);
    expect(pages.result.complete).toBe(reason === undefined);
    expect(got.length).toBe(pages.result.items);
    expect(Math.abs(got.length - items)).toBeLessThanOrEqual(items / 10);
    expect(count.asked).toBeLessThanOrEqual(most);
  },
);

test.for(["list", "arrival"] as const)("pages in random order end the reading in %s order", async (order) => {
  const answer: Answer = (_, limit) => ({
    TotalCount: 2 ** 40,
    List: Array.from({ length: limit }, () => image(next(300))),
  });
  const { pages } = listOf(answer, { order });
  const got = await read(pages);
  expect(new Set(got.map(({ ImageID }) => ImageID)).size).toBe(got.length);
  expect(pages.result).toMatchObject({ complete: false, reason: "stalled" });
});

test("a count that nobody knows is absent, before the first page and after the last", async () => {
  const { pages } = listOf((offset, limit) => ({ TotalCount: -5, List: range(offset, limit) }));
  expect(pages.result).not.toHaveProperty("total");
  await read(pages);
  expect(pages.result).not.toHaveProperty("total");
});

test.for(lies.map((lie) => ({ ...lie })))(
  "reading goes on from a checkpoint, and ends, at a service that $name",
  async ({ answer, reason }) => {
    const first = listOf(answer);
    let taken = 0;
    for await (const _ of first.pages) if (++taken === 75) break;
    const from = JSON.parse(JSON.stringify(first.pages.checkpoint)) as PageCheckpoint; // as it was before
    const second = listOf(answer, { from });
    const rest = await read(second.pages);
    const { complete } = second.pages.result;
    expect(complete && reason !== undefined).toBe(false);
    expect(complete ? taken + rest.length : 1500).toBe(1500);
  },
);

test("whatever a service answers, reading ends", async () => {
  const count = fc.oneof(fc.nat(500), fc.constantFrom(2 ** 50, -1, 1e308, null, "7", undefined));
  const row = fc.oneof(fc.record({ ImageID: fc.stringMatching(/^[a-f]{1,2}$/) }), fc.constantFrom(null, {}, "row", 7));
  const page = fc.record({ TotalCount: count, List: fc.oneof(fc.array(row, { maxLength: 12 }), fc.constant(null)) });
  const services = fc.record({
    answers: fc.array(page, { minLength: 1, maxLength: 12 }),
    order: fc.constantFrom("list" as const, "arrival" as const),
    pageSize: fc.integer({ min: 2, max: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(services, async ({ answers, ...options }) => {
      const { pages } = listOf((_offset, _limit, asked) => answers[asked % answers.length] ?? {}, options);
      const got = await read(pages);
      expect(got).toHaveLength(pages.result.items);
      expect(pages.result.complete).toBe(pages.result.reason === undefined);
    }),
    { numRuns: 500 },
  );
});
