import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { AlibabaImage, Mock } from "../../index.js";
import { callSas, createStillMock } from "../../../test/call.js";

async function imagesOf(mock: Mock): Promise<readonly AlibabaImage[]> {
  const { ImageInfos } = await callSas(mock, "DescribeImageInfoList", { Uuids: mock.estate.imageUuids.join(",") });
  return ImageInfos;
}

/** Reads every page of a list. */
async function readAll<Row>(
  size: number,
  read: (page: number) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let page = 1; ; page++) {
    const { rows, total } = await read(page);
    all.push(...rows);
    if (page * size >= total) return all;
  }
}

const vulnerabilities = (mock: Mock, PageSize: number, more: object = {}) =>
  readAll(PageSize, async (CurrentPage) => {
    const page = { Type: "cve", PageSize, CurrentPage, ...more } as const;
    const { VulRecords, TotalCount } = await callSas(mock, "DescribeImageVulList", page);
    return { rows: VulRecords, total: TotalCount };
  });

const malware = (mock: Mock, PageSize: number, more: object = {}) =>
  readAll(PageSize, async (CurrentPage) => {
    const page = { PageSize: String(PageSize), CurrentPage, ...more };
    const answer = await callSas(mock, "DescribeAffectedMaliciousFileImages", page);
    return { rows: answer.AffectedMaliciousFileImagesResponse, total: answer.PageInfo.TotalCount };
  });

const secrets = (mock: Mock, PageSize: number, more: object = {}) =>
  readAll(PageSize, async (CurrentPage) => {
    const answer = await callSas(mock, "DescribeImageSensitiveFileByKey", { PageSize, CurrentPage, ...more });
    return { rows: answer.SensitiveFileList, total: answer.PageInfo.TotalCount };
  });

const estates = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  images: fc.integer({ min: 1, max: 60 }),
  size: fc.integer({ min: 1, max: 200 }),
});

test("the pages of the account, joined, are the rows of its images one after the other", async () => {
  await fc.assert(
    fc.asyncProperty(estates, async ({ seed, images, size }) => {
      await using mock = createStillMock({ seed, images });
      for (const list of [vulnerabilities, malware]) {
        const all = await list(mock, 10_000);
        if (all.length < 40 * size) expect(await list(mock, size)).toEqual(all);
      }
      const byImage = [];
      for (const { Uuid } of await imagesOf(mock))
        byImage.push(...(await vulnerabilities(mock, 1000, { Uuids: Uuid })));
      expect(await vulnerabilities(mock, 10_000)).toEqual(byImage);
    }),
    { numRuns: 8 },
  );
});

test("the rows of each image add up to its counters: vulnerabilities, and alerts as malicious and sensitive files", async () => {
  await fc.assert(
    fc.asyncProperty(estates, async ({ seed, images }) => {
      await using mock = createStillMock({ seed, images });
      const found = await vulnerabilities(mock, 10_000);
      const files = await malware(mock, 10_000);
      for (const { Uuid, VulCount, AlarmCount } of await imagesOf(mock)) {
        expect(found.filter((row) => row.Uuid === Uuid).length).toBe(VulCount);
        const sensitive = await secrets(mock, 1000, { ImageUuid: Uuid });
        expect(files.filter(({ ImageUuid }) => ImageUuid === Uuid).length + sensitive.length).toBe(AlarmCount);
      }
      expect(new Set(found.map(({ PrimaryId }) => PrimaryId)).size).toBe(found.length);
      expect(new Set(files.map(({ Id }) => Id)).size).toBe(files.length);
    }),
    { numRuns: 8 },
  );
});

test("what chooses rows by level counts them as the rows themselves do", async () => {
  await fc.assert(
    fc.asyncProperty(estates, async ({ seed, images, size }) => {
      await using mock = createStillMock({ seed, images });
      const all = await vulnerabilities(mock, 10_000);
      for (const Necessity of ["asap", "later", "nntf", "nothing"]) {
        const chosen = all.filter((row) => row.Necessity === Necessity);
        const { TotalCount, VulRecords } = await callSas(mock, "DescribeImageVulList", {
          Type: "cve",
          Necessity,
          PageSize: size,
        });
        expect({ TotalCount, VulRecords }).toEqual({ TotalCount: chosen.length, VulRecords: chosen.slice(0, size) });
      }
    }),
    { numRuns: 8 },
  );
});

test("an account with more images than are counted one by one has the same rows", async () => {
  await using mock = createStillMock({ images: 4500 });
  const images = await imagesOf(mock);
  expect(images.length).toBeGreaterThan(1000);
  const { TotalCount } = await callSas(mock, "DescribeImageVulList", { Type: "cve", PageSize: 1 });
  expect(TotalCount).toBe(images.reduce((sum, { VulCount }) => sum + VulCount, 0));
  const byNecessity = ["asap", "later", "nntf"].map((Necessity) =>
    callSas(mock, "DescribeImageVulList", { Type: "cve", Necessity, PageSize: 1 }),
  );
  const totals = (await Promise.all(byNecessity)).map((answer) => answer.TotalCount);
  expect(totals.reduce((sum, total) => sum + total, 0)).toBe(TotalCount);
  const alarms = (await malware(mock, 10_000)).length + (await secrets(mock, 10_000)).length;
  expect(alarms).toBe(images.reduce((sum, { AlarmCount }) => sum + AlarmCount, 0));
});

test("an image that is added or removed is seen at once", async () => {
  await using mock = createStillMock({ images: 0 });
  const count = async (): Promise<number> => (await vulnerabilities(mock, 100)).length;
  expect(await count()).toBe(0);
  mock.images.add({ alibabaImages: [{ Uuid: "a", ImageId: "a", VulCount: 3 }] });
  expect(await count()).toBe(3);
  mock.images.remove(["a"]);
  expect(await count()).toBe(0);
});

test("a page deep in an image of ten thousand rows has the rows that the whole has there", async () => {
  await using mock = createStillMock({
    images: 0,
    extra: {
      alibabaImages: [
        { Uuid: "a", ImageId: "a", VulCount: 10_000 },
        { Uuid: "b", ImageId: "b", VulCount: 5 },
      ],
    },
  });
  const all = await vulnerabilities(mock, 10_000);
  expect(all.length).toBe(10_005);
  const page = { Type: "cve", PageSize: 15, CurrentPage: 667 } as const;
  const { VulRecords } = await callSas(mock, "DescribeImageVulList", page);
  expect(VulRecords).toEqual(all.slice(666 * 15, 667 * 15));
  expect(VulRecords.at(-1)?.Uuid).toBe("b");
});
