import type { Step } from "./step.js";
import { START_DAY } from "./tencent-start.js";
import { allHostImages, countHostImages } from "./tencent-lists.js";

/** Images that the automatic rule may license in a day: half of the licenses that are left. */
const DAILY = 5;

/** Names of the images that come with the sync. */
const arrivals = Array.from({ length: 8 }, (_, index) => ({
  ImageID: `sha256:${String(index).padStart(64, "0")}`,
  ImageName: `registry.example/shop/web:${index}`,
}));

/** The first look at the images, the automatic rule, and the images that it licenses. */
export const automaticRuleSteps: readonly Step<"tcss">[] = [
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
        StartTime: START_DAY,
        EndTime: START_DAY,
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
      tasks: [["AUTO", "LOCAL", START_DAY, "REACH_LIMIT"]],
      licensed: DAILY,
      inList: DAILY,
      sums: [0, 0],
    },
  },
];
