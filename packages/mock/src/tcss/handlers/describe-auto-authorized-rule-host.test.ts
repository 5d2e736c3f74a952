import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAutoAuthorizedRuleHost";

/** Saves a rule that chooses every host. */
async function chooseAll(mock: Mock): Promise<void> {
  await callTcss(mock, "AddEditImageAutoAuthorizedRule", {
    RangeType: "MANUAL",
    MaxDailyCount: 0,
    IsEnabled: 1,
    HostIdSet: [...mock.estate.hostIds],
  });
}

test("counts on each host the images that are on it, and the containers of all images once", async () => {
  await using mock = createStillMock({ images: 100 });
  await chooseAll(mock);
  const { List, TotalCount } = await callTcss(mock, action, { RuleId: 1 });
  expect(TotalCount).toBe(40);
  expect((await callTcss(mock, "DescribeImageAutoAuthorizedRule", {})).HostCount).toBe(40);
  const { List: pairs } = await callTcss(mock, "DescribeAssetImageHostList", {});
  for (const { HostID, ImageCnt } of List)
    expect(pairs.filter((pair) => pair.HostID === HostID)).toHaveLength(ImageCnt);
  const images = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  expect(sum(List.map(({ ContainerCnt }) => ContainerCnt))).toBe(
    sum(images.List.map(({ ContainerCnt }) => ContainerCnt)),
  );
});

test("lists the chosen hosts alone, with the state of their agents", async () => {
  const hosts = [
    { HostID: "build-1", HostName: "one" },
    { HostID: "build-2", Status: "OFFLINE" },
    { HostID: "build-3" },
  ] as const;
  const hostImages = [{ ImageID: "sha256:a", HostIDs: ["build-1", "build-2"], ContainerCnt: 5 }];
  const autoLicenseRule = { RangeType: "MANUAL", HostIDs: ["build-1", "build-2"] } as const;
  await using mock = createStillMock({ images: 0, extra: { hosts, hostImages, autoLicenseRule } });
  expect(await callTcss(mock, action, { RuleId: 1 })).toMatchObject({
    TotalCount: 2,
    List: [
      { HostID: "build-1", HostName: "one", Status: "ONLINE", ImageCnt: 1, ContainerCnt: 3 },
      { HostID: "build-2", HostName: "build-2", Status: "OFFLINE", ImageCnt: 1, ContainerCnt: 2 },
    ],
  });
});

test("gives all hosts without a limit, and sorted pages give each once", async () => {
  await using mock = createStillMock({ images: 2000 });
  await chooseAll(mock);
  const all = await callTcss(mock, action, { RuleId: 1 });
  expect(all.List).toHaveLength(100);
  const by = fc.constantFrom("ImageCnt", "ContainerCnt", "imagecnt");
  await fc.assert(
    fc.asyncProperty(by, fc.constantFrom("asc", "desc"), fc.integer({ min: 9, max: 100 }), async (By, Order, Limit) => {
      const hosts = [];
      for (let Offset = 0; Offset < 100; Offset += Limit)
        hosts.push(...(await callTcss(mock, action, { RuleId: 1, By, Order, Limit, Offset })).List);
      expect(new Set(hosts.map(({ HostID }) => HostID)).size).toBe(100);
      const counts = hosts.map(({ ImageCnt, ContainerCnt }) => (By === "ContainerCnt" ? ContainerCnt : ImageCnt));
      const rising = counts.toSorted((a, b) => a - b);
      expect(counts).toEqual(Order === "asc" ? rising : rising.toReversed());
    }),
    { numRuns: 20 },
  );
});

test("lists no host of a rule for all images", async () => {
  await using mock = createStillMock({ images: 10, extra: { autoLicenseRule: { RangeType: "ALL" } } });
  expect(await callTcss(mock, action, { RuleId: 1 })).toMatchObject({ List: [], TotalCount: 0 });
});

test("refuses a rule that there is not, and an unknown field to sort by", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await codeOfTcss(mock, action, { RuleId: 1 })).toBe("FailedOperation.RuleNotFind");
  await chooseAll(mock);
  expect(await codeOfTcss(mock, action, { RuleId: 2 })).toBe("FailedOperation.RuleNotFind");
  expect(await codeOfTcss(mock, action, { RuleId: 1, By: "HostName" })).toBe("InvalidParameter");
});
