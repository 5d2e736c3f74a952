import { toChinaTime } from "../../state/china-time.js";
import type { AnswerOf, Handler } from "../../gateway/handler.js";

/** The answer before a schedule is set. */
const neverSet: AnswerOf<"tcss", "DescribeImageRegistryTimingScanTask"> = {
  Enable: false,
  ScanTime: "",
  ScanPeriod: 0,
  ScanType: [],
  All: false,
  Images: [],
  Id: [],
  Latest: false,
};

/** Reads the schedule of registry scans, and the result of its last run. */
export const describeImageRegistryTimingScanTask: Handler<"tcss", "DescribeImageRegistryTimingScanTask"> = (
  _,
  { store: { schedules } },
) => {
  const { current, runs } = schedules;
  if (current === undefined) return neverSet;
  const last =
    runs.last === undefined ? {} : { LastScanTime: toChinaTime(runs.last.startMs), ScanResult: runs.last.result };
  return { ...current, ScanType: [...current.ScanType], ...last };
};
