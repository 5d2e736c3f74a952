import type { RequestOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

type Choice = Partial<RequestOf<"sas", "DescribeGroupedMaliciousFiles">>;

const page = { CurrentPage: 1, PageSize: "1000" } as const;
const list = (mock: Mock, choice: Choice = {}) =>
  callSas(mock, "DescribeGroupedMaliciousFiles", { ...page, ...choice });

test("has each malicious file once, with the number of images that have it and the times of all of them", async () => {
  await using mock = createStillMock({ images: 400 });
  const { AffectedMaliciousFileImagesResponse: rows } = await callSas(
    mock,
    "DescribeAffectedMaliciousFileImages",
    page,
  );
  const { GroupedMaliciousFileResponse: files, PageInfo } = await list(mock);
  expect(PageInfo).toMatchObject({ TotalCount: files.length, Count: files.length });
  expect(files.length).toBe(new Set(rows.map(({ MaliciousMd5 }) => MaliciousMd5)).size);
  expect(files.some(({ ImageCount = 0 }) => ImageCount > 1)).toBe(true);
  for (const file of files) {
    const same = rows.filter(({ MaliciousMd5 }) => MaliciousMd5 === file.MaliciousMd5);
    expect(file).toMatchObject({
      Level: same[0]?.Level,
      ImageCount: new Set(same.map(({ ImageUuid }) => ImageUuid)).size,
      FirstScanTimestamp: Math.min(...same.map(({ FirstScanTimestamp = 0 }) => FirstScanTimestamp)),
      LatestScanTimestamp: Math.max(...same.map(({ LatestScanTimestamp = 0 }) => LatestScanTimestamp)),
    });
  }
});

test("chooses by name, hash, level and image", async () => {
  await using mock = createStillMock({
    images: 400,
    extra: { alibabaImages: [{ Uuid: "a", Tag: "own", AlarmCount: 4 }] },
  });
  const { GroupedMaliciousFileResponse: all } = await list(mock);
  const names = async (choice: Choice) =>
    (await list(mock, choice)).GroupedMaliciousFileResponse.map(({ MaliciousMd5 }) => MaliciousMd5);
  const hashes = (files: typeof all) => files.map(({ MaliciousMd5 }) => MaliciousMd5);
  expect(await names({ FuzzyMaliciousName: "Linux." })).toEqual(
    hashes(all.filter(({ MaliciousName = "" }) => MaliciousName.includes("Linux."))),
  );
  expect(await names({ Levels: "serious" })).toEqual(hashes(all.filter(({ Level }) => Level === "serious")));
  expect(await names({ MaliciousMd5: all[1]?.MaliciousMd5 ?? "" })).toEqual([all[1]?.MaliciousMd5]);
  expect((await names({ ImageTag: "own" })).length).toBe(2);
  expect(await names({ ScanRange: ["container"] })).toEqual([]);
  expect(await names({ ClusterId: "c" })).toEqual([]);
});

test("the worst come first, and pages joined are the whole", async () => {
  await using mock = createStillMock({ images: 400 });
  const { GroupedMaliciousFileResponse: all } = await list(mock);
  const ranks = all.map(({ Level }) => ["serious", "suspicious", "remind"].indexOf(Level ?? ""));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const joined: typeof all = [];
  for (let CurrentPage = 1; CurrentPage * 4 < all.length + 4; CurrentPage++)
    joined.push(...(await list(mock, { CurrentPage, PageSize: "4" })).GroupedMaliciousFileResponse);
  expect(joined).toEqual(all);
});
