import type { AnswerOf, Handler } from "../../gateway/handler.js";
import { toChinaTime } from "../../state/china-time.js";
import { hostScopeOf } from "../../state/host-schedules.js";

/** The answer before a schedule is set. */
const neverSet: AnswerOf<"tcss", "DescribeAssetImageScanSetting"> = {
  Enable: false,
  ScanTime: "",
  ScanPeriod: 0,
  ScanVirus: false,
  ScanRisk: false,
  ScanVul: false,
  All: false,
  Images: [],
};

/** Reads the schedule of host images, and the result of its last run. */
export const describeAssetImageScanSetting: Handler<"tcss", "DescribeAssetImageScanSetting"> = (
  _,
  { store: { hostSchedules } },
) => {
  const { current, runs } = hostSchedules;
  if (current === undefined) return neverSet;
  const { Images = [], ExcludeImages = [], ClusterIDs = [], ContainerRunning = false, All = false } = current;
  const last =
    runs.last === undefined ? {} : { LastScanTime: toChinaTime(runs.last.startMs), ScanResult: runs.last.result };
  const ScanScope = hostScopeOf(current);
  return { ...current, All, Images, ExcludeImages, ClusterIDs, ContainerRunning, ScanScope, ...last };
};
