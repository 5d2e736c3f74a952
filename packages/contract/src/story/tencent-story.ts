import type { MockOptions } from "@plimsoll/mock";
import type { ItemOf, RequestOf, ResponseOf } from "@plimsoll/types";

import { differences } from "./differences.js";
import type { Step } from "./step.js";
import { allHostImages, allRegistryImages, countHostImages, countRegistryImages } from "./tencent-lists.js";

/** Noon in China, so that the day of the story is the same there and in UTC. */
export const START_MS: number = Date.parse("2026-11-21T12:00:00+08:00");

/** Ten licenses are left. */
export const TENCENT_ESTATE: MockOptions = { images: 40, seed: 7, licenses: 34, licensed: 24 };

/** The automatic rule may license half of what is left in a day. */
const DAILY = 5;

/** Names of the images that come with the sync. */
const arrivals = Array.from({ length: 8 }, (_, index) => ({
  ImageID: `sha256:${String(index).padStart(64, "0")}`,
  ImageName: `registry.example/shop/web:${index}`,
}));

const today = "2026-11-21";
const hourMs = 3_600_000;

type RegistryImage = ItemOf<"tcss", "DescribeAssetImageRegistryList">;

/** The work of a user of TCSS with licenses and scans, from the first look on. */
export const TENCENT_STORY: readonly Step<"tcss">[] = [
  {
    title: "reads all images page by page, those with and without a license",
    actions: ["DescribeAssetImageList"],
    act: async (stage) => {
      const ids = (await allHostImages(stage)).map(({ ImageID }) => ImageID);
      const licensed = await countHostImages(stage, { Name: "IsAuthorized", Values: ["1"] });
      const unlicensed = await countHostImages(stage, { Name: "IsAuthorized", Values: ["0"] });
      return { images: ids.length, distinct: new Set(ids).size, sum: licensed + unlicensed };
    },
    want: { images: 40, distinct: 40, sum: 40 },
  },
  {
    title: "saves the automatic rule, switched off",
    actions: ["DescribeImageAutoAuthorizedRule", "AddEditImageAutoAuthorizedRule"],
    act: async (stage) => {
      const before = await stage.call("DescribeImageAutoAuthorizedRule", {});
      await stage.call("AddEditImageAutoAuthorizedRule", { RangeType: "ALL", MaxDailyCount: DAILY, IsEnabled: 0 });
      const { RuleId, IsEnabled, MaxDailyCount, RangeType } = await stage.call("DescribeImageAutoAuthorizedRule", {});
      return [before.RuleId, { RuleId, IsEnabled, MaxDailyCount, RangeType }];
    },
    want: [0, { RuleId: 1, IsEnabled: 0, MaxDailyCount: DAILY, RangeType: "ALL" }],
  },
  {
    title: "a sync finds new images, and the rule that is off licenses none",
    actions: ["DescribeAssetImageList"],
    act: async (stage) => {
      const { added, licensing } = stage.mock.sync({ add: arrivals });
      const listed = await countHostImages(stage, { Name: "ImageName", Values: ["shop/web"] });
      return { added, licensing, listed };
    },
    want: { added: 8, licensing: undefined, listed: 8 },
  },
  {
    title: "switches the rule on, and the next sync licenses as many images as it may in a day",
    actions: ["SwitchImageAutoAuthorizedRule", "DescribeAssetImageList", "DescribeImageAutoAuthorizedRule"],
    act: async (stage) => {
      await stage.call("SwitchImageAutoAuthorizedRule", { RuleId: 1, IsEnabled: 1 });
      const { IsEnabled } = await stage.call("DescribeImageAutoAuthorizedRule", {});
      const before = await countHostImages(stage, { Name: "IsAuthorized", Values: ["0"] });
      const licensing = stage.mock.sync().licensing;
      const after = await countHostImages(stage, { Name: "IsAuthorized", Values: ["0"] });
      return {
        IsEnabled,
        licensed: licensing?.licensed,
        fewer: before - after,
        left: after - (licensing?.refused ?? 0),
      };
    },
    want: { IsEnabled: 1, licensed: DAILY, fewer: DAILY, left: 0 },
  },
  {
    title: "finds the task of the rule in the list of the day, and in its log every image with its outcome",
    actions: ["DescribeImageAutoAuthorizedTaskList", "DescribeImageAutoAuthorizedLogList", "DescribeAssetImageList"],
    act: async (stage) => {
      const { List: tasks } = await stage.call("DescribeImageAutoAuthorizedTaskList", {
        StartTime: today,
        EndTime: today,
      });
      const [task] = tasks;
      const { List: log } = await stage.call("DescribeImageAutoAuthorizedLogList", {
        TaskId: task?.TaskId ?? 0,
        Limit: 100,
      });
      const withStatus = (status: string): readonly string[] =>
        log.filter(({ Status }) => Status === status).map(({ ImageId }) => ImageId);
      const licensed = withStatus("SUCCESS");
      return {
        tasks: tasks.map(({ Type, Source, AuthorizedDate, LatestFailCode }) => [
          Type,
          Source,
          AuthorizedDate,
          LatestFailCode,
        ]),
        licensed: licensed.length,
        inList: await countHostImages(
          stage,
          { Name: "ImageID", Values: [...licensed] },
          { Name: "IsAuthorized", Values: ["1"] },
        ),
        sums: [(task?.SuccessCount ?? 0) - licensed.length, (task?.FailCount ?? 0) - withStatus("REACH_LIMIT").length],
      };
    },
    want: {
      tasks: [["AUTO", "LOCAL", today, "REACH_LIMIT"]],
      licensed: DAILY,
      inList: DAILY,
      sums: [0, 0],
    },
  },
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
        StartTime: today,
        EndTime: today,
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
  {
    title: "sets the schedule of registry scans and reads it back",
    actions: ["DescribeImageRegistryTimingScanTask", "UpdateImageRegistryTimingScanTask"],
    act: async (stage) => {
      const before = await stage.call("DescribeImageRegistryTimingScanTask", {});
      await stage.call("UpdateImageRegistryTimingScanTask", {
        ScanPeriod: 1,
        Enable: true,
        ScanTime: "04:00:00",
        ScanType: ["CVE", "VIRUS", "RISK"],
        ScanScope: 0,
      });
      return [before.Enable, scheduleOf(await stage.call("DescribeImageRegistryTimingScanTask", {}))];
    },
    want: [
      false,
      { Enable: true, ScanPeriod: 1, ScanTime: "04:00:00", ScanType: ["CVE", "VIRUS", "RISK"], run: ["", ""] },
    ],
  },
  {
    title: "at the time of the schedule the licensed registry images are being scanned",
    actions: ["DescribeAssetImageRegistryList"],
    act: async (stage) => {
      stage.advance(16 * hourMs - 1);
      const before = await countRegistryImages(stage, { Name: "ScanStatus", Values: ["scanning"] });
      stage.advance(1);
      const scanning = await allRegistryImages(stage, { Name: "ScanStatus", Values: ["scanning"] });
      const licensed = await allRegistryImages(stage, { Name: "IsAuthorized", Values: ["1"] });
      return { before, some: scanning.length > 0, others: differences(idsOf(scanning), idsOf(licensed)) };
    },
    want: { before: 0, some: true, others: [] },
  },
  {
    title: "an hour later they are scanned, and what was found is in counts, filters and sorting",
    actions: ["DescribeAssetImageRegistryList", "DescribeImageRegistryTimingScanTask"],
    act: async (stage) => {
      const before = await allRegistryImages(stage);
      stage.advance(hourMs);
      const after = await allRegistryImages(stage);
      const licensed = after.filter(({ IsAuthorized }) => IsAuthorized !== 0);
      const vulnerable = await allRegistryImages(stage, { Name: "SecurityRisk", Values: ["CriticalLevelVul"] });
      const { List: sorted } = await stage.call("DescribeAssetImageRegistryList", {
        By: "VulCnt",
        Order: "desc",
        Limit: 100,
      });
      return {
        unfinished: licensed.filter(({ ScanStatus }) => ScanStatus !== "SCANNED" && ScanStatus !== "SCAN_ERR"),
        moreFound: vulnerabilitiesIn(after) > vulnerabilitiesIn(before),
        unlicensedChanged: differences(rowsWithout(before, 1), rowsWithout(after, 1)),
        filtered: differences(
          idsOf(vulnerable),
          idsOf(after.filter(({ CriticalLevelVulCnt = 0 }) => CriticalLevelVulCnt > 0)),
        ),
        sorted: differences(
          sorted.map(({ VulCnt }) => String(VulCnt)),
          after.map(({ VulCnt }) => String(VulCnt)),
        ),
        descending: sorted.every(({ VulCnt }, index) => VulCnt <= (sorted[index - 1]?.VulCnt ?? VulCnt)),
        run: scheduleOf(await stage.call("DescribeImageRegistryTimingScanTask", {})).run,
      };
    },
    want: {
      unfinished: [],
      moreFound: true,
      unlicensedChanged: [],
      filtered: [],
      sorted: [],
      descending: true,
      run: ["Success", "2026-11-22 04:00:00"],
    },
  },
  {
    title: "the next day the rule has its number again, and no license to give",
    actions: ["DescribeImageAutoAuthorizedTaskList"],
    act: async (stage) => {
      const licensed = stage.mock.sync().licensing?.licensed;
      const { List } = await stage.call("DescribeImageAutoAuthorizedTaskList", {
        StartTime: today,
        EndTime: "2026-11-22",
        Filters: [{ Name: "Type", Values: ["AUTO"] }],
      });
      return [licensed, ...List.map(({ AuthorizedDate, LatestFailCode }) => [AuthorizedDate, LatestFailCode])];
    },
    want: [0, ["2026-11-22", "LICENSE_INSUFFICIENT"], [today, "REACH_LIMIT"]],
  },
  {
    title: "in the end the request log holds the one refusal and nothing else that went wrong",
    actions: [],
    act: async ({ mock }) => mock.requests().flatMap(({ outcome }) => (outcome === "OK" ? [] : [outcome])),
    want: ["FailedOperation.AuthorizedNotEnough"],
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

function scheduleOf({
  Enable,
  ScanPeriod,
  ScanTime,
  ScanType,
  ScanResult = "",
  LastScanTime = "",
}: ResponseOf<"tcss", "DescribeImageRegistryTimingScanTask">): { readonly run: readonly string[] } {
  const schedule = { Enable, ScanPeriod, ScanTime, ScanType };
  return { ...schedule, run: [ScanResult, LastScanTime] };
}

/** Rows as text, of the images whose license is other than the given. */
function rowsWithout(rows: readonly RegistryImage[], license: number): readonly string[] {
  return rows.filter(({ IsAuthorized }) => IsAuthorized !== license).map((row) => JSON.stringify(row));
}

function idsOf(rows: readonly RegistryImage[]): readonly string[] {
  return rows.map(({ Id }) => String(Id));
}

function vulnerabilitiesIn(rows: readonly RegistryImage[]): number {
  return rows.reduce((sum, { VulCnt }) => sum + VulCnt, 0);
}
