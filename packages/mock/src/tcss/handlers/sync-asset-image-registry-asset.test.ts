import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "SyncAssetImageRegistryAsset";
const web = { InstanceName: "office", Namespace: "shop", ImageName: "web", IsLatestImage: true } as const;

/** Registries 1, `office`, and 2, `lab`, which cannot be reached. */
function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    licenses: 2,
    extra: {
      registries: [{ Name: "office" }, { Name: "lab", SyncStatus: "failed", SyncFailReason: "no such host" }],
      registryImages: [{ ...web, ImageId: "a", ImageTag: "1", IsAuthorized: 1 }],
    },
  });
}

async function tags(mock: Mock): Promise<readonly string[]> {
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  return List.map(
    ({ ImageId, ImageTag, IsLatestImage }) => `${ImageTag} ${ImageId}${IsLatestImage === true ? " newest" : ""}`,
  );
}

test("what was pushed is listed when the fetch is done, and not before", async () => {
  await using mock = createOwnMock();
  expect(mock.images.push({ registryImages: [{ ...web, ImageId: "b", ImageTag: "2" }] })).toBe(1);
  await callTcss(mock, action, {});
  mock.clock.advance(89_999);
  expect(await tags(mock)).toEqual(["1 a newest"]);
  mock.clock.advance(1);
  expect(await tags(mock)).toEqual(["1 a", "2 b newest"]);
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(List[1]).toMatchObject({ IsAuthorized: 0, ScanStatus: "NOT_SCAN", Id: 2 });
});

test("what is pushed while lists are fetched needs another fetch", async () => {
  await using mock = createOwnMock();
  await callTcss(mock, action, { RegistryIds: [1] });
  mock.clock.advance(1000);
  mock.images.push({ registryImages: [{ ...web, ImageId: "b", ImageTag: "2" }] });
  mock.clock.advance(200_000);
  expect(await tags(mock)).toHaveLength(1);
  await callTcss(mock, action, { All: true });
  mock.clock.advance(90_000);
  expect(await tags(mock)).toHaveLength(2);
});

test("the service fetches all lists once a day by itself", async () => {
  await using mock = createOwnMock();
  mock.images.push({ registryImages: [{ ...web, ImageId: "b", ImageTag: "2" }] });
  mock.clock.set(Date.UTC(2026, 10, 21, 19, 12, 49));
  expect(await tags(mock)).toHaveLength(1);
  mock.clock.advance(1000);
  expect(await tags(mock)).toHaveLength(2);
});

test("an image that takes a tag away has the license of its image ID", async () => {
  await using mock = createOwnMock();
  mock.images.push({ registryImages: [{ ...web, ImageId: "a", ImageTag: "2", IsLatestImage: false }] });
  mock.images.push({ registryImages: [{ ...web, ImageId: "b", ImageTag: "1" }] });
  await callTcss(mock, action, {});
  mock.clock.advance(90_000);
  expect(await tags(mock)).toEqual(["2 a", "1 b newest"]);
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(List.map(({ IsAuthorized }) => IsAuthorized)).toEqual([1, 0]);
});

test("a registry that is not chosen, or cannot be reached, keeps its list", async () => {
  await using mock = createOwnMock();
  mock.images.push({ registryImages: [{ ...web, InstanceName: "lab", ImageId: "b", ImageTag: "2" }] });
  await callTcss(mock, action, { RegistryIds: [2] });
  mock.clock.advance(48 * 3_600_000);
  expect(await tags(mock)).toHaveLength(1);
});

test("takes images only for registries that are connected, all or none", async () => {
  await using mock = createOwnMock();
  const images = [
    { ...web, ImageId: "b", ImageTag: "2" },
    { ...web, InstanceName: "nowhere", ImageId: "c", ImageTag: "3" },
  ];
  expect(() => mock.images.push({ registryImages: images })).toThrow(
    new RangeError("no registry nowhere is connected; add it first, as one of registries"),
  );
  await callTcss(mock, action, {});
  mock.clock.advance(90_000);
  expect(await tags(mock)).toHaveLength(1);
});

test("what was pushed and a fetch that runs survive a snapshot, and a reset forgets them", async () => {
  await using mock = createOwnMock();
  mock.images.push({ registryImages: [{ ...web, ImageId: "b", ImageTag: "2" }] });
  await callTcss(mock, action, {});
  mock.snapshot("fetching");
  mock.reset();
  mock.clock.advance(48 * 3_600_000);
  expect(await tags(mock)).toHaveLength(1);
  mock.restore("fetching");
  expect(await callTcss(mock, "DescribeAssetImageRegistryAssetStatus", {})).toMatchObject({ Status: "doing" });
  mock.clock.advance(90_000);
  expect(await tags(mock)).toHaveLength(2);
});

test("refuses a registry that there is not", async () => {
  await using mock = createOwnMock();
  expect(await codeOfTcss(mock, action, { RegistryIds: [1, 9] })).toBe("ResourceNotFound");
});
