import type { ItemOf, ResponseOf } from "@plimsoll/types";

import { differences } from "./differences.js";
import type { Step } from "./step.js";
import { allRegistryImages, countRegistryImages } from "./tencent-lists.js";

const hourMs = 3_600_000;

type RegistryImage = ItemOf<"tcss", "DescribeAssetImageRegistryList">;

/** The schedule of registry scans, from its settings to the results of its first scan. */
export const registryScanSteps: readonly Step<"tcss">[] = [
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
];

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
