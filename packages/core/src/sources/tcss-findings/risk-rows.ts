import { TENCENT_LEVELS, readSeverity } from "../../findings/severity.js";
import { textIn } from "../answer-fields.js";
import type { RowReader } from "./list-rows.js";
import { firstText } from "./row-fields.js";

/**
 * Reads a row of `DescribeAssetImageRiskList` or `DescribeAssetImageRegistryRiskInfoList`. In the samples a password is of type 2 and
 * behavior 3; the vendor gives no meanings, and every other type counts as a risk of the build.
 */
export const risks: RowReader = (row, { image }) => {
  const type = numberIn(row["Type"]);
  const behavior = numberIn(row["Behavior"]);
  const isSecret = type === undefined ? behavior === "3" : type === "2";
  const item = `behavior-${behavior ?? "unknown"}-type-${type ?? "unknown"}`;
  const name = firstText(row["Desc"]);
  return [
    {
      kind: isSecret ? "secret" : "build-risk",
      cloud: "tencent",
      image,
      id: item,
      rule: { item, ...(name !== undefined && { name }) },
      ...readSeverity({ level: row["Level"], table: TENCENT_LEVELS }),
      evidenceText: textIn(row["InstructionContent"]),
      raw: row,
    },
  ];
};

/** A small number, or its digits. */
function numberIn(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^\d{1,3}$/.test(text) ? text : undefined;
}
