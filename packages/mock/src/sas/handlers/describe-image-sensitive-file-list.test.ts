import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";

const action = "DescribeImageSensitiveFileList";

test("counts the files and the images of each kind, and the two other lists have as many", async () => {
  // Half of its alerts are more files than there are kinds.
  await using mock = createStillMock({ images: 400, extra: { alibabaImages: [{ Uuid: "a", AlarmCount: 80 }] } });
  const { SensitiveFileList: kinds, PageInfo } = await callSas(mock, action, { PageSize: 100 });
  expect(kinds.length).toBeGreaterThan(3);
  expect(PageInfo).toMatchObject({ TotalCount: kinds.length, Count: kinds.length, LastRowKey: expect.any(String) });
  for (const { SensitiveFileKey, Count, UnprocessedNum, RiskLevel } of kinds) {
    const files = await callSas(mock, "DescribeImageSensitiveFileByKey", { SensitiveFileKey, PageSize: 1000 });
    const images = await callSas(mock, "DescribeImageListBySensitiveFile", { SensitiveFileKey, PageSize: 1000 });
    expect(Count).toBe(files.PageInfo.TotalCount);
    expect(UnprocessedNum).toBe(images.PageInfo.TotalCount);
    expect(files.SensitiveFileList.map((file) => file.RiskLevel)).toContain(RiskLevel);
  }
});

test("chooses by image, key, name and level", async () => {
  await using mock = createStillMock({ images: 400, extra: { alibabaImages: [{ Uuid: "a", AlarmCount: 40 }] } });
  const { SensitiveFileList: all } = await callSas(mock, action, { PageSize: 100 });
  const keys = async (choice: object): Promise<readonly string[]> =>
    (await callSas(mock, action, { PageSize: 100, ...choice })).SensitiveFileList.map((kind) => kind.SensitiveFileKey);
  const [first, second, third] = all.map(({ SensitiveFileKey }) => SensitiveFileKey);
  expect(await keys({ Criteria: second, CriteriaType: "SensitiveFileKey" })).toEqual([second]);
  expect(await keys({ Criteria: "Token of npm", CriteriaType: "SensitiveFileName" })).toEqual(["npm_token"]);
  expect((await keys({ Criteria: second })).length).toBe(all.length);
  expect(await keys({ SensitiveKeyList: [first, third] })).toEqual([first, third]);
  expect(await keys({ SensitiveKeyList: [first], Criteria: second, CriteriaType: "SensitiveFileKey" })).toEqual([]);
  expect(await keys({ ImageUuid: "nothing" })).toEqual([]);
  expect((await keys({ ImageUuid: "a" })).length).toBeGreaterThan(5);
  expect(await keys({ RiskLevel: "low" })).toEqual(["slack_token"]);
  expect(await keys({ ScanRange: '["container"]' })).toEqual([]);
  expect((await keys({ ScanRange: '["container","image"]' })).length).toBe(all.length);
});
