import type { Handler } from "../../gateway/handler.js";
import { listVulnerabilities } from "../findings/account-vulnerabilities.js";

/** Lists the vulnerabilities of the account in packages of operating systems. */
export const describeSystemVulList: Handler<"tcss", "DescribeSystemVulList"> = (request, { store }) =>
  listVulnerabilities("DescribeSystemVulList", request, store);
