import { expect, test } from "vitest";

import { ecrAnswer, sasPage, stripeAnswer, tcssAnswer, tcssPage } from "./answers.ts";

interface TcssList {
  readonly Response: { readonly List: readonly { readonly ImageID: string }[]; readonly TotalCount: number };
}

function idsOf(page: string): readonly string[] {
  return (JSON.parse(page) as TcssList).Response.List.map(({ ImageID }) => ImageID); // what tcssPage makes
}

test("the pages of a list hold every image once, and the last is as short as it must be", () => {
  const pages = [0, 100, 200].map((offset) => idsOf(tcssPage(250, { offset, limit: 100 })));
  expect(pages.map((ids) => ids.length)).toEqual([100, 100, 50]);
  expect(new Set(pages.flat()).size).toBe(250);
  expect(idsOf(tcssPage(250, { offset: 300, limit: 100 }))).toEqual([]);
});

test("an image of a page is the vendor's example but for its ID", () => {
  const [example] = (JSON.parse(tcssAnswer(1)) as TcssList).Response.List; // what tcssAnswer makes
  const { Response } = JSON.parse(tcssPage(1, { offset: 0, limit: 10 })) as TcssList; // what tcssPage makes
  const ImageID = `sha256:${"0".repeat(64)}`;
  expect(Response).toMatchObject({ List: [{ ...example, ImageID }], TotalCount: 1 });
});

test("the answers of other services are about as long as one of TCSS", () => {
  const lengths = [stripeAnswer(10), ecrAnswer(10)].map((answer) => answer.length / tcssAnswer(10).length);
  for (const length of lengths) expect(Math.abs(length - 1)).toBeLessThan(0.2);
});

test("a page of Security Center has UUIDs of its own and says how many images there are, the last page the rest", () => {
  const pageOf = (page: number) =>
    JSON.parse(sasPage(25, { page, size: 10 })) as {
      // what sasPage makes
      ImageInstanceList: { Uuid: string }[];
      PageInfo: { TotalCount: number };
    };
  const [first, last] = [pageOf(1), pageOf(3)];
  expect([first.ImageInstanceList.length, last.ImageInstanceList.length, last.PageInfo.TotalCount]).toEqual([
    10, 5, 25,
  ]);
  expect(new Set([...first.ImageInstanceList, ...last.ImageInstanceList].map(({ Uuid }) => Uuid)).size).toBe(15);
});
