import type { Handler } from "../../gateway/handler.js";
import type { Condition } from "../../state/database.js";
import type { Filter, FilterRule } from "../conditions.js";
import { id, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";

const imageRule = ["ImageID", id("ImageID")] as const;
const hostRule = ["HostID", id("HostID")] as const;
const rules = new Map<string, FilterRule>([imageRule, hostRule]);

/** Rows of an answer that is not too large: some 12 MB. */
const maxRows = 100_000;

/** Lists pairs of a host and an image on it. There are no pages; an answer that would be too large is refused. */
export const describeAssetImageHostList: Handler<"tcss", "DescribeAssetImageHostList"> = (
  { Filters = [] },
  { store: { imageHosts } },
) => {
  toCondition(Filters, rules);
  const found = imageHosts.find(conditionOf(Filters, imageRule), conditionOf(Filters, hostRule), maxRows);
  if (found === undefined)
    throw tcssRefusal("ResponseSizeLimitExceeded", `There are more than ${maxRows} rows; filter by ImageID or HostID.`);
  return { List: found.map(({ imageId, hostId }) => ({ ImageID: imageId, HostID: hostId })), TotalCount: found.length };
};

function conditionOf(filters: readonly Filter[], rule: readonly [string, FilterRule]): Condition {
  return toCondition(
    filters.filter(({ Name }) => Name === rule[0]),
    new Map([rule]),
  );
}
