import type { RequestOf } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import { findingsOf } from "../../findings/findings-of.js";
import type { VulnerabilityRow } from "../../findings/types.js";
import type { Condition } from "../../state/database.js";
import type { Store } from "../../state/store.js";
import { everyRow } from "../../state/database.js";
import { join, splitList } from "../criteria.js";
import type { RowFilter } from "../findings/counted-rows.js";
import { FoundRows } from "../findings/found-rows.js";
import { noImage, toImages } from "../findings/image-filters.js";
import { PerState } from "../../state/per-state.js";
import { vulnerabilitiesNamed } from "../findings/vulnerability-detail.js";
import { isInAi, levelsOf, nameOf, toRecord } from "../findings/vulnerability-record.js";
import { pageOf, partOf } from "../paging.js";

type Request = RequestOf<"sas", "DescribeImageVulList">;

const holders = new PerState<Condition>();

/** The vendor's size of a page, which is another one than that of the other lists. */
const defaultPageSize = 10;

/** Lists the vulnerabilities of images. Each is open: to fix one, the image is built again, and that is another image. */
export const describeImageVulList: Handler<"sas", "DescribeImageVulList"> = (request, { store }) => {
  const page = pageOf({ ...request, PageSize: request.PageSize ?? defaultPageSize });
  const images = isOpen(request) ? join([toImages(request), holdersOf(request, store)], "AND") : noImage;
  const found = new FoundRows(store, { kind: "vulnerability", images, ...filterOf(request) });
  return {
    CurrentPage: page.current,
    PageSize: page.size,
    TotalCount: found.total,
    VulRecords: found.read(...partOf(page)).map(toRecord),
  };
};

function isOpen({ StatusList = "1", Dealed = "n" }: Request): boolean {
  return splitList(StatusList).includes("1") && Dealed === "n";
}

/** The images that have the vulnerabilities asked for, so that the others need not be searched. */
function holdersOf(request: Request, store: Store): Condition {
  const { Name, AliasName, RuleTag } = request;
  if (Name === undefined && AliasName === undefined && RuleTag === undefined) return everyRow;
  return holders.get(store, JSON.stringify([Name, AliasName, RuleTag]), () => findHolders(request, store));
}

function findHolders({ Name, AliasName, RuleTag }: Request, store: Store): Condition {
  const findings = findingsOf(store);
  const wanted =
    Name === undefined
      ? findings
          .vulnerabilities({
            where: ({ vulnerability }) =>
              (AliasName === undefined || vulnerability.title === AliasName) && hasRuleTag(vulnerability, RuleTag),
          })
          .rows.map(({ vulnerability }) => vulnerability)
      : vulnerabilitiesNamed(findings, Name);
  const keys = wanted.flatMap(({ pocId }) => findings.imagesOf(pocId, "alibaba").rows.map(({ key }) => key));
  return { sql: "Uuid IN (SELECT value FROM json_each(?))", values: [JSON.stringify([...new Set(keys)])] };
}

function filterOf({ Name, AliasName, RuleTag, Necessity }: Request): { readonly filter?: RowFilter<VulnerabilityRow> } {
  const levels = Necessity === undefined ? undefined : levelsOf(Necessity);
  const byName = Name !== undefined || AliasName !== undefined || RuleTag !== undefined;
  if (!byName && levels === undefined) return {};
  return {
    filter: {
      key: JSON.stringify([Name, AliasName, RuleTag, Necessity]),
      ...(byName || levels === undefined ? {} : { levels }),
      matches: ({ vulnerability, level }, { os }) =>
        (levels === undefined || levels.includes(level)) &&
        (Name === undefined || nameOf(vulnerability, os) === Name) &&
        (AliasName === undefined || vulnerability.title === AliasName) &&
        hasRuleTag(vulnerability, RuleTag),
    },
  };
}

function hasRuleTag(vulnerability: VulnerabilityRow["vulnerability"], tag: string | undefined): boolean {
  return tag === undefined || (tag === "AI" && isInAi(vulnerability));
}
