import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeImageRegistryNamespaceList";

test("counts what the images of each namespace say, and all images together", async () => {
  await using mock = createStillMock({ images: 400 });
  const images = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
  expect(images.TotalCount).toBe(100);
  const { NamespaceList, NamespaceDetail = [], TotalCount } = await callTcss(mock, action, { Limit: 100 });
  expect(NamespaceList).toEqual([...new Set(images.List.map(({ Namespace }) => Namespace))].toSorted());
  expect(TotalCount).toBe(NamespaceList.length);
  for (const { Namespace, ImageCnt, RegistryCnt, RiskImageCnt } of NamespaceDetail) {
    const inside = images.List.filter((image) => image.Namespace === Namespace);
    expect(ImageCnt).toBe(inside.length);
    expect(RegistryCnt).toBe(new Set(inside.map(({ InstanceName }) => InstanceName)).size);
    const risky = inside.filter(
      ({ VulCnt, VirusCnt, RiskCnt, SensitiveInfoCnt = 0 }) => VulCnt + VirusCnt + RiskCnt + SensitiveInfoCnt > 0,
    );
    expect(RiskImageCnt).toBe(risky.length);
  }
});

test("looks for a word in the names, for a whole name if it is to be exact", async () => {
  const registryImages = ["shop", "Shop-test", "tools"].map((Namespace, index) => ({
    ImageId: `sha256:${index}`,
    Namespace,
  }));
  await using mock = createStillMock({ images: 0, extra: { registryImages } });
  const names = async (Values: string[], ExactMatch?: boolean): Promise<readonly string[]> => {
    const filter = { Name: "Namespace", Values, ...(ExactMatch === undefined ? {} : { ExactMatch }) };
    return (await callTcss(mock, action, { Filters: [filter] })).NamespaceList;
  };
  expect(await names(["SHOP"])).toEqual(["Shop-test", "shop"]);
  expect(await names(["shop"], true)).toEqual(["shop"]);
  expect(await names(["shop", "tools"], true)).toEqual(["shop", "tools"]);
  expect(await names([])).toEqual(["Shop-test", "shop", "tools"]);
  expect(await codeOfTcss(mock, action, { Filters: [{ Name: "Name", Values: ["shop"] }] })).toBe("InvalidParameter");
});

test("shows a namespace as soon as an image is in it", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await callTcss(mock, action, {})).toMatchObject({ NamespaceList: [], TotalCount: 0 });
  mock.images.add({ registryImages: [{ ImageId: "sha256:a", Namespace: "new" }] });
  expect(await callTcss(mock, action, {})).toMatchObject({ NamespaceList: ["new"], TotalCount: 1 });
});

test("pages joined are the whole", async () => {
  const registryImages = Array.from({ length: 31 }, (_, index) => ({
    ImageId: `sha256:${index}`,
    Namespace: `n${index}`,
  }));
  await using mock = createStillMock({ images: 0, extra: { registryImages } });
  const whole = (await callTcss(mock, action, { Limit: 100 })).NamespaceList;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (Limit) => {
      const names: string[] = [];
      for (let Offset = 0; Offset < 31; Offset += Limit)
        names.push(...(await callTcss(mock, action, { Limit, Offset })).NamespaceList);
      expect(names).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});
