import type { RequestOf, sas } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { SecretRow } from "../../findings/types.js";
import { FoundRows } from "../findings/found-rows.js";
import { toImages } from "../findings/image-filters.js";
import { PerState } from "../../state/per-state.js";
import type { RowGroup } from "../findings/row-groups.js";
import { groupRows } from "../findings/row-groups.js";
import type { SensitiveFileRequest } from "../findings/sensitive-file.js";
import { sensitiveFilterOf, sensitiveKeyOf } from "../findings/sensitive-file.js";
import { succeededWithPage } from "../findings/succeeded.js";
import { riskLevelOf } from "../findings/words.js";
import { pageOf, partOf } from "../paging.js";

type Request = RequestOf<"sas", "DescribeImageSensitiveFileList">;
type SensitiveFileKind = sas.components["schemas"]["SensitiveFileKind"];

const known = new PerState<readonly RowGroup<SecretRow>[]>();

/** Lists the kinds of sensitive files. */
export const describeImageSensitiveFileList: Handler<"sas", "DescribeImageSensitiveFileList"> = (
  request,
  { store },
) => {
  const page = pageOf(request);
  const images = toImages({ ImageUuid: request.ImageUuid, ScanRange: request.ScanRange });
  const search = { kind: "secret", images, ...sensitiveFilterOf(toFileRequest(request)) } as const;
  const groups = known.get(store, JSON.stringify([images, search.filter?.key]), () =>
    groupRows(new FoundRows(store, search), sensitiveKeyOf),
  );
  const [offset, limit] = partOf(page);
  const kinds = groups.slice(offset, offset + limit).map(toKind);
  return {
    ...succeededWithPage(page, { total: groups.length, count: kinds.length }),
    SensitiveFileList: kinds,
  };
};

function toFileRequest({ SensitiveKeyList, Criteria, CriteriaType, RiskLevel }: Request): SensitiveFileRequest {
  const keys = [
    ...(SensitiveKeyList === undefined ? [] : [SensitiveKeyList]),
    ...(Criteria !== undefined && CriteriaType === "SensitiveFileKey" ? [[Criteria]] : []),
  ];
  return {
    ...(keys.length === 0 ? {} : { keys: keys.reduce((some, others) => some.filter((key) => others.includes(key))) }),
    ...(Criteria !== undefined && CriteriaType === "SensitiveFileName" ? { name: Criteria } : {}),
    ...(RiskLevel === undefined ? {} : { levels: [RiskLevel] }),
  };
}

function toKind({ key, first, rows, images, times }: RowGroup<SecretRow>): SensitiveFileKind {
  return {
    SensitiveFileKey: key,
    SensitiveFileName: first.title,
    ClassKey: "password",
    ClassName: "Password",
    ...riskLevelOf(times.level),
    Status: 0,
    Count: rows,
    UnprocessedNum: images,
    Description: first.title,
    Advice: first.advice,
    FirstScanTime: times.firstMs,
    LastScanTime: times.lastMs,
  };
}
