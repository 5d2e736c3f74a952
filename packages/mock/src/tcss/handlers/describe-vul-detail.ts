import type { tcss } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { indexOfPoc } from "../../findings/catalogue.js";
import { findingsOf } from "../../findings/findings-of.js";
import { toChinaTime } from "../../state/china-time.js";
import { toVulWords } from "../findings/account-vulnerabilities.js";
import type { AffectedPackage } from "../findings/catalogue-tally.js";
import { tcssRefusal } from "../errors.js";
import { talliesOf } from "../findings/tallies.js";
import { usualPackages } from "../findings/usual-packages.js";
import { categoryWord } from "../findings/vulnerability-rows.js";

/** Describes one vulnerability, whether an image has it or not. */
export const describeVulDetail: Handler<"tcss", "DescribeVulDetail"> = ({ PocID }, { store }) => {
  const findings = findingsOf(store);
  const vulnerability = findings.vulnerability(PocID);
  if (vulnerability === undefined) throw tcssRefusal("ResourceNotFound");
  const { containers, newestOnHosts, newestInRegistries, lastScanMs, packages } = talliesOf(store).of(PocID);
  const countAt = (place: "host" | "registry"): number => findings.imagesOf(PocID, place, { limit: 0 }).total;
  const entry = indexOfPoc(PocID);
  const VulInfo = {
    ...toVulWords(vulnerability),
    CategoryType: categoryWord(vulnerability.category),
    SubmitTime: toChinaTime(vulnerability.publishedMs),
    Description: vulnerability.description,
    CVSSV3Desc: vulnerability.cvss?.vector ?? "",
    OfficialSolution: vulnerability.solution,
    DefenseSolution: vulnerability.workaround,
    Reference: [...vulnerability.references],
    ComponentList: toRanges([...packages, ...(entry === undefined ? [] : usualPackages(entry))]),
    LocalImageCount: countAt("host"),
    ContainerCount: containers,
    RegistryImageCount: countAt("registry"),
    LocalNewestImageCount: newestOnHosts,
    RegistryNewestImageCount: newestInRegistries,
    ScanStatus: lastScanMs === 0 ? "NOT_SCAN" : "SCANNED",
  };
  return { VulInfo };
};

/** One row for each package: the versions below its fixes, or those that are known to have it. */
function toRanges(packages: readonly AffectedPackage[]): tcss.components["schemas"]["VulAffectedComponentInfo"][] {
  const byName = new Map<string, { readonly ranges: Set<string>; readonly fixes: Set<string> }>();
  for (const { name, version, fixedVersions } of packages) {
    const known = byName.get(name) ?? { ranges: new Set(), fixes: new Set() };
    byName.set(name, known);
    const [first] = fixedVersions;
    known.ranges.add(first === undefined ? `version<=${version}` : `version<${first}`);
    for (const fix of fixedVersions) known.fixes.add(fix);
  }
  return [...byName].map(([Name, { ranges, fixes }]) => ({ Name, Version: [...ranges], FixedVersion: [...fixes] }));
}
