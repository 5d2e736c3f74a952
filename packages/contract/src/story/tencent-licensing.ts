import type { RequestOf } from "@plimsoll/types";

import type { Step } from "./step.js";
import { START_DAY } from "./tencent-start.js";

/** Licenses for chosen images, until none is left. */
export const licensingSteps: readonly Step<"tcss">[] = [
  {
    title:
      "licenses two of the new images at a time by a filter, until there are too few licenses, which spends nothing",
    actions: ["ModifyImageAuthorized", "DescribeImageAuthorizedInfo", "DescribePurchaseStateInfo"],
    act: async (stage) => {
      const outcomes: (string | undefined)[] = [];
      do outcomes.push(await stage.refusalOf("ModifyImageAuthorized", licenseByFilter(2)));
      while (outcomes.at(-1) === undefined && outcomes.length < 10);
      const { TotalAuthorizedCnt, UsedAuthorizedCnt } = await stage.call("DescribeImageAuthorizedInfo", {});
      const { PurchasedAuthorizedCnt } = await stage.call("DescribePurchaseStateInfo", {});
      return { outcomes, TotalAuthorizedCnt, UsedAuthorizedCnt, PurchasedAuthorizedCnt };
    },
    want: {
      outcomes: [undefined, undefined, "FailedOperation.AuthorizedNotEnough"],
      TotalAuthorizedCnt: 34,
      UsedAuthorizedCnt: 33,
      PurchasedAuthorizedCnt: 34,
    },
  },
  {
    title: "uses the last license for one image, and finds what was licensed by hand in a task of its own",
    actions: [
      "ModifyImageAuthorized",
      "DescribeImageAutoAuthorizedTaskList",
      "DescribeImageAutoAuthorizedLogList",
      "DescribeAssetImageDetail",
    ],
    act: async (stage) => {
      await stage.call("ModifyImageAuthorized", licenseByFilter(1));
      const { List } = await stage.call("DescribeImageAutoAuthorizedTaskList", {
        StartTime: START_DAY,
        EndTime: START_DAY,
        Filters: [{ Name: "Type", Values: ["MANUAL"] }],
      });
      const log = await stage.call("DescribeImageAutoAuthorizedLogList", { TaskId: List[0]?.TaskId ?? 0 });
      const details = await Promise.all(
        log.List.map(({ ImageId }) => stage.call("DescribeAssetImageDetail", { ImageID: ImageId })),
      );
      return {
        successes: List.map(({ SuccessCount }) => SuccessCount),
        details: details.map(({ ImageName, IsAuthorized }) => [ImageName?.replace(/\d$/, "n"), IsAuthorized]),
        left: stage.mock.licenses.total - stage.mock.licenses.used,
      };
    },
    want: {
      successes: [5],
      details: Array.from({ length: 5 }, () => ["registry.example/shop/web:n", 1]),
      left: 0,
    },
  },
];

function licenseByFilter(count: number): RequestOf<"tcss", "ModifyImageAuthorized"> {
  return {
    AllLocalImages: false,
    AllRegistryImages: false,
    UpdatedLocalImageCnt: count,
    UpdatedRegistryImageCnt: 0,
    ImageSourceType: "ASSETIMAGE",
    LocalImageFilter: [{ Name: "ImageName", Values: ["shop/web"] }],
  };
}
