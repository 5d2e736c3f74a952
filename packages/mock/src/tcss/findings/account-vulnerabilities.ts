import type { tcss } from "@plimsoll/types";

import type { CountedVulnerability, ListPart } from "../../findings/findings.js";
import { findingsOf } from "../../findings/findings-of.js";
import { hashText } from "../../findings/mix.js";
import type { Vulnerability } from "../../findings/types.js";
import { toChinaTime } from "../../state/china-time.js";
import type { Store } from "../../state/store.js";
import { vulnerabilityRules } from "./account-vulnerability-rules.js";
import { levelWords } from "./level-words.js";
import type { ListRequest } from "./row-lists.js";
import { toRowQuery } from "./row-lists.js";
import type { Tally } from "./catalogue-tally.js";
import { talliesOf } from "./tallies.js";

type Row = CountedVulnerability;

/** The two lists of the account, and the category of the vulnerabilities in each. */
const categories: Readonly<Record<"DescribeSystemVulList" | "DescribeWebVulList", Vulnerability["category"]>> = {
  DescribeSystemVulList: "system",
  DescribeWebVulList: "application",
};

/** The answer of both lists. */
export interface VulnerabilityPage {
  readonly List: tcss.components["schemas"]["VulInfo"][];
  readonly TotalCount: number;
}

/** Lists the vulnerabilities of one category that images on hosts or in registries have. */
export function listVulnerabilities(
  action: keyof typeof categories,
  request: ListRequest,
  store: Store,
): VulnerabilityPage {
  const { where = () => true, ...query } = toRowQuery(action, request, vulnerabilityRules(store));
  const isListed = ({ vulnerability, hostImages, registryImages }: Row): boolean =>
    vulnerability.category === categories[action] && hostImages + registryImages > 0;
  const { rows, total }: ListPart<Row> = findingsOf(store).vulnerabilities({
    ...query,
    places: ["host", "registry"],
    where: (row) => isListed(row) && where(row),
  });
  const tallies = talliesOf(store);
  return { List: rows.map((row) => toVulInfo(row, tallies.of(row.vulnerability.pocId))), TotalCount: total };
}

/** Words that the lists over all images and the page of one vulnerability have in common. */
export function toVulWords(
  vulnerability: Vulnerability,
): Pick<
  tcss.components["schemas"]["VulInfo"],
  | "CVEID"
  | "CVSSV3Score"
  | "Category"
  | "DefenceHostCount"
  | "DefenceScope"
  | "DefenceStatus"
  | "DefendedCount"
  | "Level"
  | "Name"
  | "PocID"
  | "Tags"
> {
  const { title, tags, cvss, level, cveId, weakness, pocId } = vulnerability;
  return {
    Name: title,
    Tags: [...tags],
    CVSSV3Score: cvss?.score ?? 0,
    Level: levelWords[level] ?? "",
    CVEID: cveId,
    Category: weakness,
    PocID: pocId,
    // The mock stops no attacks.
    DefenceStatus: "",
    DefenceScope: "",
    DefenceHostCount: 0,
    DefendedCount: 0,
  };
}

function toVulInfo(
  { vulnerability, hostImages, registryImages }: Row,
  { containers, firstScanMs, lastScanMs }: Tally,
): tcss.components["schemas"]["VulInfo"] {
  const { pocId } = vulnerability;
  return {
    ...toVulWords(vulnerability),
    FoundTime: firstScanMs === 0 ? "" : toChinaTime(firstScanMs),
    LatestFoundTime: lastScanMs === 0 ? "" : toChinaTime(lastScanMs),
    ID: Number(/^pcmgr-(\d{1,9})$/.exec(pocId)?.[1] ?? hashText(pocId, 0)),
    LocalImageCount: hostImages,
    ContainerCount: containers,
    RegistryImageCount: registryImages,
  };
}
