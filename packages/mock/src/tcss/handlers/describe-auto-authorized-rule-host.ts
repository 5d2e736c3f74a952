import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { HostLoads } from "../../state/image-hosts.js";
import type { NumberedHost } from "../../state/hosts.js";
import { createHostFacts } from "../host-facts.js";
import { tcssRefusal } from "../errors.js";
import { isDescending, pageOf } from "../paging.js";
import { refuseUnknownRule } from "./add-edit-image-auto-authorized-rule.js";

const sortKeys = { imagecnt: "images", containercnt: "containers" } as const;

/** Lists the hosts that the licensing rule has chosen, as they were found. */
export const describeAutoAuthorizedRuleHost: Handler<"tcss", "DescribeAutoAuthorizedRuleHost"> = (
  request,
  { store },
) => {
  refuseUnknownRule(request.RuleId, store);
  const { limit, offset } = pageOf("DescribeAutoAuthorizedRuleHost", request);
  const { loads } = store.imageHosts;
  const hosts = sort(store.hosts.chosen, request, loads);
  const List = hosts.slice(offset, offset + limit).map(({ number, HostID, HostName, Status }) => ({
    HostID,
    HostName,
    Status,
    ImageCnt: loads.images[number] ?? 0,
    ContainerCnt: loads.containers[number] ?? 0,
    ...createHostFacts(HostID),
  }));
  return { List, TotalCount: hosts.length };
};

function sort(
  hosts: readonly NumberedHost[],
  { By, Order }: RequestOf<"tcss", "DescribeAutoAuthorizedRuleHost">,
  loads: HostLoads,
): readonly NumberedHost[] {
  if (By === undefined) return hosts;
  const wanted = By.toLowerCase();
  if (wanted !== "imagecnt" && wanted !== "containercnt")
    throw tcssRefusal("InvalidParameter", `By cannot be ${By}; there are ImageCnt, ContainerCnt.`);
  const counts = loads[sortKeys[wanted]];
  const sign = isDescending(Order) ? -1 : 1;
  return hosts.toSorted((a, b) => sign * ((counts[a.number] ?? 0) - (counts[b.number] ?? 0)));
}
