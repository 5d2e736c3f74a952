import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetImageRegistryRegistryList";

const failed = {
  Name: "harbor-office",
  SyncStatus: "failed",
  SyncFailReason: "ConnectTimeout",
  LatestSyncTime: "2026-01-02 03:04:05",
} as const;

test("lists every registry that images name, each once", async () => {
  await using mock = createStillMock({ images: 400 });
  const images = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  const { List, TotalCount } = await callTcss(mock, action, {});
  expect(new Set(List.map(({ Name }) => Name))).toEqual(new Set(images.List.map(({ InstanceName }) => InstanceName)));
  expect(TotalCount).toBe(List.length);
  expect(List.map(({ RegistryId }) => RegistryId)).toEqual([1, 2, 3]);
  for (const { RegistryType, Name, Url, SyncStatus, InstanceID } of List) {
    const image = images.List.find(({ InstanceName }) => InstanceName === Name);
    expect(RegistryType).toBe(image?.RegistryType);
    expect(image?.ImageRepoAddress).toContain(Url.replace("https://", ""));
    expect(SyncStatus).toBe("success");
    expect(InstanceID).toBe(RegistryType === "tcr" ? image?.InstanceId : "");
  }
});

test("says which registry of one's own could not be fetched, although images name it", async () => {
  const registryImages = [{ ImageId: "sha256:a", InstanceName: "harbor-office" }, { ImageId: "sha256:b" }];
  await using mock = createStillMock({ images: 0, extra: { registries: [failed], registryImages } });
  const { List } = await callTcss(mock, action, {});
  expect(List).toMatchObject([failed, { Name: "ccr-default", SyncStatus: "success", SyncFailReason: "" }]);
  expect(() => mock.images.add({ registries: [failed] })).toThrow("harbor-office already exists");
  mock.images.add({ registries: [{ Name: "quay", SyncStatus: "doing" }] });
  const later = await callTcss(mock, action, {});
  expect(later.List[2]).toMatchObject({ RegistryId: 3, Name: "quay", LatestSyncTime: "" });
});

test("refuses an estate with two registries of a name", () => {
  expect(() => createStillMock({ images: 0, extra: { registries: [failed, failed] } })).toThrow(
    "the registry harbor-office already exists",
  );
});

test("lists were last fetched at the last time of day for it", async () => {
  await using mock = createStillMock({ images: 10, now: () => Date.parse("2026-11-01T19:12:49Z") });
  const time = async (): Promise<unknown> => (await callTcss(mock, action, {})).List[0]?.LatestSyncTime;
  expect(await time()).toBe("2026-11-01 03:12:50");
  mock.clock.advance(1000);
  expect(await time()).toBe("2026-11-02 03:12:50");
});

test("pages and orders give every registry once", async () => {
  const registries = Array.from({ length: 23 }, (_, index) => ({ Name: `registry-${index}` }));
  await using mock = createStillMock({ images: 0, extra: { registries } });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.constantFrom("asc", "desc"), async (Limit, Order) => {
      const names: string[] = [];
      for (let Offset = 0; Offset < 23; Offset += Limit) {
        const page = await callTcss(mock, action, { Limit, Offset, By: "InsertTime", Order });
        names.push(...page.List.map(({ Name }) => Name));
        expect(page.TotalCount).toBe(23);
      }
      const inOrder = Order === "asc" ? registries : registries.toReversed();
      expect(names).toEqual(inOrder.map(({ Name }) => Name));
    }),
    { numRuns: 20 },
  );
});

test("takes the filter that is documented, which leaves nothing out, and no other", async () => {
  await using mock = createStillMock({ images: 10 });
  const given = await callTcss(mock, action, { Filters: [{ Name: "IsAuthorized", Values: ["1"] }] });
  expect(given.TotalCount).toBe((await callTcss(mock, action, {})).TotalCount);
  for (const request of [{ Filters: [{ Name: "Name", Values: ["x"] }] }, { By: "Name" }, { Limit: 101 }])
    expect(await codeOfTcss(mock, action, request)).toBe("InvalidParameter");
});
