import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock, sendTcss } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageHostList";

type Row = readonly [image: string, host: string];

async function rowsIn(mock: Mock, filters: Readonly<Record<string, string[]>> = {}): Promise<readonly Row[]> {
  const Filters = Object.entries(filters).map(([Name, Values]) => ({ Name, Values }));
  const { List, TotalCount } = await callTcss(mock, action, { Filters });
  expect(TotalCount).toBe(List.length);
  return List.map(({ ImageID, HostID }) => [ImageID, HostID] as const);
}

test("an image is on as many hosts as the list of images says", async () => {
  await using mock = createStillMock({ images: 100 });
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const rows = await rowsIn(mock);
  for (const { ImageID, HostCnt } of List) expect(rows.filter(([image]) => image === ImageID)).toHaveLength(HostCnt);
  expect(new Set(rows.map((row) => row.join(" "))).size).toBe(rows.length);
});

test("lists images of one's own on the hosts that they name", async () => {
  const hostImages = [
    { ImageID: "sha256:a", HostIDs: ["build-1", "build-2"] },
    { ImageID: "sha256:b", HostIDs: ["build-2"] },
    { ImageID: "sha256:c" },
  ];
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  const all = [
    ["sha256:a", "build-1"],
    ["sha256:a", "build-2"],
    ["sha256:b", "build-2"],
  ];
  expect(await rowsIn(mock)).toEqual(all);
  expect(await rowsIn(mock, { HostID: ["build-2"] })).toEqual(all.slice(1));
  expect(await rowsIn(mock, { ImageID: ["sha256:a"], HostID: ["build-2", "nothing"] })).toEqual([all[1]]);
  expect(await rowsIn(mock, { ImageID: ["sha256:c"] })).toEqual([]);
  expect(await rowsIn(mock, { HostID: ["build"] })).toEqual([]);
  mock.sync({ remove: ["sha256:a"] });
  expect(await rowsIn(mock)).toEqual(all.slice(2));
});

test("filters choose from all rows, whatever they name", async () => {
  await using mock = createStillMock({
    images: 30,
    extra: { hostImages: [{ ImageID: "sha256:a", HostIDs: ["own"] }] },
  });
  const all = await rowsIn(mock);
  const images = [...new Set(all.map(([image]) => image))];
  const hosts = [...new Set(all.map(([, host]) => host))];
  const some = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids, "nothing"], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(some(images), some(hosts), async (ImageID, HostID) => {
      const want = all.filter(([image, host]) => ImageID.includes(image) && HostID.includes(host));
      expect(await rowsIn(mock, { ImageID, HostID })).toEqual(want);
    }),
    { numRuns: 50 },
  );
});

test("refuses an answer that would be too large, and says what to do", async () => {
  await using mock = createStillMock({ images: 6000 });
  const { Error: error } = await sendTcss(mock, { action, body: "{}" });
  expect(error).toEqual({
    Code: "ResponseSizeLimitExceeded",
    Message: "There are more than 100000 rows; filter by ImageID or HostID.",
  });
  const [HostID = ""] = mock.estate.hostIds;
  expect((await rowsIn(mock, { HostID: [HostID] })).length).toBeGreaterThan(0);
});

test("refuses a filter that is not documented", async () => {
  await using mock = createStillMock({ images: 1 });
  expect(await codeOfTcss(mock, action, { Filters: [{ Name: "HostName", Values: ["x"] }] })).toBe("InvalidParameter");
});
