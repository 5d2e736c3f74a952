import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import { NOW_MS } from "../../../test/sign.js";

const action = "DescribeImageAutoAuthorizedLogList";

test.each([1, 2, 3, 4, 5])(
  "reads the automatic task of every estate, with rows of all three kinds: seed %i",
  async (seed) => {
    await using mock = createStillMock({ images: 10, seed });
    const { List, TotalCount } = await callTcss(mock, action, { TaskId: 1, Limit: 100 });
    expect(TotalCount).toBe(List.length);
    expect(new Set(List.map(({ Status }) => Status))).toEqual(
      new Set(["SUCCESS", "REACH_LIMIT", "LICENSE_INSUFFICIENT"]),
    );
    for (const { Status, IsAuthorized, AuthorizedTime, ImageId } of List) {
      expect(IsAuthorized).toBe(Status === "SUCCESS" ? 1 : 0);
      expect(AuthorizedTime).toBe("2026-10-31 08:00:00");
      expect(ImageId).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  },
);

test("reads what a request has licensed, with the time of the mock's clock in China", async () => {
  await using mock = createStillMock({
    images: 0,
    licenses: 5,
    extra: { hostImages: [{ ImageID: "sha256:a", ImageName: "web:1" }] },
  });
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: true,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 5,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
  });
  expect(NOW_MS).toBe(Date.parse("2026-11-21T20:00:00+08:00"));
  expect(await callTcss(mock, action, { TaskId: mock.estate.newestTaskId })).toMatchObject({
    TotalCount: 1,
    List: [
      {
        ImageId: "sha256:a",
        ImageName: "web:1",
        AuthorizedTime: "2026-11-21 20:00:00",
        Status: "SUCCESS",
        IsAuthorized: 1,
      },
    ],
  });
});

test("says whether an image has a license now, not whether it got one then", async () => {
  await using mock = createStillMock({ images: 40, licenses: 50, licensed: 20 });
  const Filters = [{ Name: "Status", Values: ["LICENSE_INSUFFICIENT"] }];
  const then = await callTcss(mock, action, { TaskId: 1, Filters });
  const [failed] = then.List;
  if (failed === undefined) throw new Error("the task has no such row");
  expect(failed.IsAuthorized).toBe(0);
  await callTcss(mock, "ModifyImageAuthorized", {
    AllLocalImages: false,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 1,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
    LocalImageIds: [failed.ImageId],
  });
  const now = await callTcss(mock, action, { TaskId: 1, Filters });
  expect(now.List[0]).toEqual({ ...failed, IsAuthorized: 1 });
});

test("filters, sorts and pages", async () => {
  await using mock = createStillMock({ images: 40 });
  const { List: rows } = await callTcss(mock, action, { TaskId: 1, Limit: 100 });
  const refused = rows.filter(({ Status }) => Status !== "SUCCESS");
  const Filters = [{ Name: "Status", Values: ["REACH_LIMIT", "license_insufficient"], ExactMatch: false }];
  expect(await callTcss(mock, action, { TaskId: 1, Filters })).toMatchObject({
    List: refused,
    TotalCount: refused.length,
  });
  expect(await callTcss(mock, action, { TaskId: 1, Filters, Limit: 1, Offset: 1 })).toMatchObject({
    List: refused.slice(1, 2),
    TotalCount: refused.length,
  });
  const descending = await callTcss(mock, action, { TaskId: 1, By: "AuthorizedTime", Order: "DESC" });
  expect(descending.List).toEqual(rows.toReversed());
  const past = await callTcss(mock, action, { TaskId: 1, Offset: Number.MAX_SAFE_INTEGER });
  expect(past).toMatchObject({ List: [], TotalCount: rows.length });
});

test.each([
  { name: "a task that there is not", request: { TaskId: 99 }, code: "ResourceNotFound" },
  { name: "a task of a number beyond all", request: { TaskId: 1e300 }, code: "ResourceNotFound" },
  { name: "a task of a number below 0", request: { TaskId: -1 }, code: "ResourceNotFound" },
  { name: "no task", request: {}, code: "MissingParameter" },
  {
    name: "an unknown filter",
    request: { TaskId: 1, Filters: [{ Name: "ImageAssetIds", Values: ["1"] }] },
    code: "InvalidParameter",
  },
  {
    name: "an unknown status",
    request: { TaskId: 1, Filters: [{ Name: "Status", Values: ["DONE"] }] },
    code: "InvalidParameter",
  },
  { name: "another sort key", request: { TaskId: 1, By: "ImageName" }, code: "InvalidParameter" },
])("refuses $name with $code", async ({ request, code }) => {
  await using mock = createStillMock({ images: 10 });
  expect(await codeOfTcss(mock, action, request)).toBe(code);
});
