import type { Handler } from "../../gateway/handler.js";
import { findingsOf } from "../../findings/findings-of.js";
import { toDetail, vulnerabilitiesNamed } from "../findings/vulnerability-detail.js";

/** Kinds of vulnerabilities that images have. */
const kindsOfImages: readonly string[] = ["cve", "sca"];

/** Returns the details of a vulnerability, whether an image has it or not. */
export const describeVulDetails: Handler<"sas", "DescribeVulDetails"> = ({ Name, Type, AliasName }, { store }) => {
  if (!kindsOfImages.includes(Type)) return { Cves: [] };
  const named = vulnerabilitiesNamed(findingsOf(store), Name);
  return {
    Cves: named.filter(({ title }) => AliasName === undefined || title === AliasName).map(toDetail),
  };
};
