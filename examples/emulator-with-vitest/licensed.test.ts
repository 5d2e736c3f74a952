import { createTcssClient } from "@plimsoll/client";
import { useMock } from "@plimsoll/mock/vitest";
import { expect, test } from "vitest";

import { licensedImages } from "./licensed.ts";

const mock = useMock({ images: 50 }); // there at once, reset before each test, closed after the last
const tcss = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });

test("a license that was bought is counted", async () => {
  const before = await licensedImages(tcss);
  const { List } = await tcss.call("DescribeAssetImageList", { Limit: 100 });
  const unlicensed = List.find(({ IsAuthorized }) => IsAuthorized === 0);
  await tcss.call("ModifyImageAuthorized", {
    AllLocalImages: false,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: 1,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
    LocalImageIds: [unlicensed?.ImageID ?? ""],
  });
  expect(await licensedImages(tcss)).toBe(before + 1);
});
