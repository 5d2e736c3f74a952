import type { Handler } from "../../gateway/handler.js";
import { everyRow } from "../../state/database.js";
import type { FilterRules } from "../conditions.js";
import { allOf, toCondition } from "../conditions.js";

/** `1` asks for the newest image of each repository; any other value is accepted and leaves nothing out. */
const summaryFilters: FilterRules = new Map([
  [
    "OnlyShowLatest",
    ({ Values }: { readonly Values: readonly string[] }) =>
      Values.includes("1") ? { sql: "IsLatestImage", values: [] } : everyRow,
  ],
]);

/** Counts the registry images that wait for a scan. */
export const describeAssetImageRegistrySummary: Handler<"tcss", "DescribeAssetImageRegistrySummary"> = (
  { Filters },
  { store: { registryImages } },
) => {
  const waiting = { sql: "ScanStatus = 'NOT_SCAN'", values: [] };
  const found = registryImages.find(allOf([waiting, toCondition(Filters, summaryFilters)]), undefined);
  return { UnScannedImageCnt: found.length };
};
