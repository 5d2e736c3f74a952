import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetImageRegistryAssetStatus";
const sync = "SyncAssetImageRegistryAsset";

test("tells that lists are being fetched, and when they were", async () => {
  await using mock = createStillMock({ images: 10 });
  // The daily fetch of the day before.
  expect(await callTcss(mock, action, {})).toMatchObject({
    Status: "success",
    Err: "",
    LatestSyncSuccessTime: "2026-11-21 03:12:50",
  });
  await callTcss(mock, sync, {});
  mock.clock.advance(89_000);
  expect(await callTcss(mock, action, {})).toMatchObject({
    Status: "doing",
    LatestSyncSuccessTime: "2026-11-21 03:12:50",
  });
  mock.clock.advance(1000);
  const done = { Status: "success", LatestSyncSuccessTime: "2026-11-21 20:01:30" };
  expect(await callTcss(mock, action, {})).toMatchObject(done);
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryRegistryList", {});
  expect(List[0]).toMatchObject({ LatestSyncTime: "2026-11-21 20:01:30" });
});

test("says what failed, until the next fetch", async () => {
  const registries = [{ Name: "office" }, { Name: "lab", SyncStatus: "failed", SyncFailReason: "no such host" }];
  await using mock = createStillMock({ images: 0, extra: { registries } });
  await callTcss(mock, sync, {});
  mock.clock.advance(90_000);
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "failed", Err: "no such host" });
  await callTcss(mock, sync, { RegistryIds: [1] });
  mock.clock.advance(90_000);
  expect(await callTcss(mock, action, {})).toMatchObject({ Status: "success", Err: "" });
});
