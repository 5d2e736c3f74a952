import type { Handler } from "../../gateway/handler.js";
import type { MalwareRow } from "../../findings/types.js";
import { FoundRows } from "../findings/found-rows.js";
import { toImages } from "../findings/image-filters.js";
import { maliciousFilterOf } from "../findings/malicious-file.js";
import { PerState } from "../../state/per-state.js";
import type { RowGroup } from "../findings/row-groups.js";
import { groupRows } from "../findings/row-groups.js";
import { maliciousLevelOf } from "../findings/words.js";
import { pageInfoOf, pageOf, partOf } from "../paging.js";

const known = new PerState<readonly RowGroup<MalwareRow>[]>();

/** Lists the malicious files, each once. */
export const describeGroupedMaliciousFiles: Handler<"sas", "DescribeGroupedMaliciousFiles"> = (request, { store }) => {
  const page = pageOf({ CurrentPage: request.CurrentPage, PageSize: Number(request.PageSize) });
  const images = toImages(request);
  const search = { kind: "malware", images, ...maliciousFilterOf(request) } as const;
  const groups = known.get(store, JSON.stringify([images, search.filter?.key]), () =>
    groupRows(new FoundRows(store, search), ({ md5 }) => md5),
  );
  const [offset, limit] = partOf(page);
  const files = groups.slice(offset, offset + limit).map(({ key, first, images: ImageCount, times }) => ({
    MaliciousMd5: key,
    MaliciousName: first.name,
    MaliciousKey: `${first.category.toUpperCase()}_IMG`,
    ...maliciousLevelOf(times.level),
    Status: 0,
    ImageCount,
    FirstScanTimestamp: times.firstMs,
    LatestScanTimestamp: times.lastMs,
  }));
  return {
    PageInfo: pageInfoOf(page, { total: groups.length, count: files.length }),
    GroupedMaliciousFileResponse: files,
  };
};
