import type { Handler } from "../../gateway/handler.js";
import { listVulnerabilities } from "../findings/account-vulnerabilities.js";

/** Lists the vulnerabilities of the account in applications and their libraries. */
export const describeWebVulList: Handler<"tcss", "DescribeWebVulList"> = (request, { store }) =>
  listVulnerabilities("DescribeWebVulList", request, store);
