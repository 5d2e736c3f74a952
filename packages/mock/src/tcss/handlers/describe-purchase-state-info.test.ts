import { expect, test } from "vitest";

import { callTcss, createStillMock } from "../../../test/call.js";

const action = "DescribePurchaseStateInfo";

test("tells the edition, the cores of the hosts and the licenses", async () => {
  const extra = {
    hosts: [{ HostID: "one", Cores: 8 }, { HostID: "two" }],
    hostImages: [{ ImageID: "sha256:a", IsAuthorized: 1 }, { ImageID: "sha256:b" }],
    registryImages: [{ ImageId: "sha256:a" }],
  };
  await using mock = createStillMock({ images: 0, licenses: 7, extra });
  expect(await callTcss(mock, action, {})).toMatchObject({
    State: 3,
    SubState: "NORMAL",
    AutomaticRenewal: 1,
    AllCoresCnt: 12,
    CoresCnt: 12,
    AuthorizedCoresCnt: 12,
    UndefendCoresCnt: 0,
    ImageCnt: 3,
    AuthorizedImageCnt: 2,
    PurchasedAuthorizedCnt: 7,
    GivenAuthorizedCnt: 0,
  });
});

test("agrees with the license counters", async () => {
  await using mock = createStillMock({ images: 100 });
  const { ImageCnt, AuthorizedImageCnt, PurchasedAuthorizedCnt } = await callTcss(mock, action, {});
  expect(await callTcss(mock, "DescribeImageAuthorizedInfo", {})).toMatchObject({
    ScannedImageCnt: AuthorizedImageCnt,
    NotScannedImageCnt: ImageCnt - AuthorizedImageCnt,
    PurchasedAuthorizedCnt,
  });
});

test.each([
  { given: "2026-11-21T12:00:00Z", begin: "2026-01-01 00:00:00", end: "2027-01-01 00:00:00" },
  // It is the next year in China by then.
  { given: "2026-12-31T16:00:00Z", begin: "2027-01-01 00:00:00", end: "2028-01-01 00:00:00" },
])("is paid for whenever it is asked: $given", async ({ given, begin, end }) => {
  await using mock = createStillMock({ images: 0, now: () => Date.parse(given) });
  expect(await callTcss(mock, action, {})).toMatchObject({ State: 3, BeginTime: begin, ExpirationTime: end });
});
