import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeAssetImageRegistryDetail";

test("describes every image as the list does", async () => {
  await using mock = createStillMock({ images: 200 });
  const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  expect(List).toHaveLength(50);
  for (const row of List) {
    const { RequestId: _, LayerInfo, ...detail } = await callTcss(mock, action, { Id: row.Id });
    expect(row).toMatchObject(detail);
    expect(LayerInfo).toMatch(/^(#\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{9} \+0000 UTC\n\n[^\n#][^\n]*\n\n){3,}$/);
  }
});

test("the number goes before the image ID, and of images that share an ID it is the first", async () => {
  const registryImages = [{ ImageId: "sha256:a" }, { ImageId: "sha256:b" }, { ImageId: "sha256:b" }];
  await using mock = createStillMock({ images: 0, extra: { registryImages } });
  expect(await callTcss(mock, action, { ImageId: "sha256:b" })).toMatchObject({ Id: 2, ImageId: "sha256:b" });
  expect(await callTcss(mock, action, { Id: 1, ImageId: "sha256:b" })).toMatchObject({ Id: 1, ImageId: "sha256:a" });
});

test("the layers end when the image was built, and a secret of a command is in it in clear", async () => {
  const image = { ImageId: "sha256:a", ImageCreateTime: "2026-03-31T21:04:17+08:00" };
  const registryImages = [
    { ...image, ScanStatus: "SCANNED", SensitiveInfoCnt: 16 },
    { ...image, ImageId: "sha256:b" },
  ] as const;
  await using mock = createStillMock({ images: 0, extra: { registryImages } });
  const { LayerInfo } = await callTcss(mock, action, { Id: 1 });
  const times = [...LayerInfo.matchAll(/^#(.*) \+0000 UTC$/gm)].map(([, time = ""]) => time);
  expect(times).toEqual(times.toSorted());
  expect(times.at(-1)).toMatch(/^2026-03-31 13:04:17\./);
  expect(LayerInfo).toMatch(/ENV MYSQL_ROOT_PASSWORD=[0-9a-f]{32}\n/);
  expect((await callTcss(mock, action, { Id: 2 })).LayerInfo).not.toContain("ENV MYSQL");
});

test("tells how far a running scan is", async () => {
  const schedule = { ScanPeriod: 1, Enable: true, ScanTime: "04:00" };
  const registryImages = [{ ImageId: "sha256:a", IsAuthorized: 1 }];
  await using mock = createStillMock({ images: 0, licenses: 1, extra: { schedule, registryImages } });
  for (let minute = 0; minute < 24 * 60; minute++) {
    mock.clock.advance(10_000 * 6);
    const detail = await callTcss(mock, action, { Id: 1 });
    if (detail.ScanStatus !== "SCANNING") continue;
    expect(detail.ScanRemainTime).toBeGreaterThan(0);
    expect(detail.Progress).toBeLessThan(100);
    return;
  }
  throw new Error("no scan ran in a day");
});

test("refuses an image that there is not, and a request that names none", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await codeOfTcss(mock, action, { Id: 4 })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, { ImageId: "sha256:nothing" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("InvalidParameter");
});
