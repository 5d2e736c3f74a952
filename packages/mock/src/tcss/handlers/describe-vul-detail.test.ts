import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeVulDetail";

test("says of each vulnerability what the lists say of it", async () => {
  await using mock = createStillMock({ images: 30, licenses: 100, licensed: 30 });
  const lists = { DescribeSystemVulList: "SYSTEM", DescribeWebVulList: "WEB" } as const;
  for (const list of ["DescribeSystemVulList", "DescribeWebVulList"] as const) {
    const { List } = await callTcss(mock, list, { Limit: 40 });
    expect(List).toHaveLength(40);
    for (const { FoundTime: _, LatestFoundTime: __, ID: ___, ...row } of List) {
      const { VulInfo } = await callTcss(mock, action, { PocID: row.PocID });
      expect(VulInfo).toMatchObject({ ...row, CategoryType: lists[list], ScanStatus: "SCANNED" });
    }
  }
});

test("counts the newest images of names and repositories, and the containers of images on hosts", async () => {
  const counts = { VulCnt: 600, MediumLevelVulCnt: 600, OsName: "debian:12" };
  const extra = {
    hostImages: [
      { ImageID: "sha256:a", IsLatestImage: true, ContainerCnt: 3, ...counts },
      { ImageID: "sha256:b", ContainerCnt: 4, ...counts },
    ],
    registryImages: [
      { ImageId: "sha256:a", IsLatestImage: true, ContainerCnt: 3, ...counts },
      { ImageId: "sha256:b", IsLatestImage: true, ...counts },
      { ImageId: "sha256:b", ...counts },
    ],
  };
  await using mock = createStillMock({ images: 0, extra });
  const { List } = await callTcss(mock, "DescribeSystemVulList", { Limit: 1, By: "LocalImageCount", Order: "desc" });
  const { VulInfo } = await callTcss(mock, action, { PocID: List[0]?.PocID ?? "" });
  expect(VulInfo).toMatchObject({
    LocalImageCount: 2,
    LocalNewestImageCount: 1,
    RegistryImageCount: 3,
    RegistryNewestImageCount: 2,
    ContainerCount: 7,
    ScanStatus: "NOT_SCAN",
  });
});

test("names the packages with the versions below a fix, and the fixes that the images' own rows have", async () => {
  await using mock = createStillMock({ images: 30, licenses: 100, licensed: 30 });
  const { List } = await callTcss(mock, "DescribeSystemVulList", { Limit: 30 });
  for (const { PocID } of List) {
    const { ComponentList, Reference, SubmitTime } = (await callTcss(mock, action, { PocID })).VulInfo;
    const held = await callTcss(mock, "DescribeVulImageList", { PocID, Limit: 100 });
    for (const { Name, Version, FixedVersion } of held.List.flatMap((image) => image.ComponentList)) {
      const known = ComponentList.find((component) => component.Name === Name);
      const [first, ...others] = FixedVersion.split(",");
      expect(known?.Version).toContain(FixedVersion === "" ? `version<=${Version}` : `version<${first}`);
      if (FixedVersion !== "") expect(known?.FixedVersion).toEqual(expect.arrayContaining([first, ...others]));
    }
    expect(Reference.length).toBeGreaterThan(0);
    expect(SubmitTime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  }
});

test("describes a vulnerability that no image has, and refuses one that there is not", async () => {
  await using mock = createStillMock({ images: 0 });
  const { VulInfo } = await callTcss(mock, action, { PocID: "pcmgr-100003" });
  expect(VulInfo).toMatchObject({ PocID: "pcmgr-100003", LocalImageCount: 0, ScanStatus: "NOT_SCAN" });
  expect(VulInfo.ComponentList.length).toBeGreaterThan(0);
  expect(await codeOfTcss(mock, action, { PocID: "pcmgr-100004" })).toBe("ResourceNotFound");
  expect(await codeOfTcss(mock, action, {})).toBe("MissingParameter");
});
