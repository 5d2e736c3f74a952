import type { sas } from "@plimsoll/types";

import type { MalwareRow } from "../../findings/types.js";
import type { RowFilter } from "./counted-rows.js";
import type { FoundRow } from "./found-rows.js";
import { splitList } from "../criteria.js";
import { foundTimesOf } from "./found-times.js";
import { digestOf, maliciousLevelOf, rowIdOf, wholeNameOf } from "./words.js";

/** Parameters of both lists that choose malicious files. */
export interface MaliciousFileRequest {
  readonly MaliciousMd5?: string;
  readonly Levels?: string;
  readonly ImageLayer?: string;
  readonly FuzzyMaliciousName?: string;
}

/** The filter of malicious files that a request asks for; none if it asks for all. */
export function maliciousFilterOf({ MaliciousMd5, Levels, ImageLayer, FuzzyMaliciousName }: MaliciousFileRequest): {
  readonly filter?: RowFilter<MalwareRow>;
} {
  const given = [MaliciousMd5, Levels, ImageLayer, FuzzyMaliciousName];
  if (given.every((value) => value === undefined)) return {};
  const levels = Levels === undefined ? undefined : splitList(Levels);
  return {
    filter: {
      key: JSON.stringify(given),
      matches: ({ md5, level, layer, name }) =>
        (MaliciousMd5 === undefined || md5 === MaliciousMd5) &&
        (levels === undefined || levels.includes(maliciousLevelOf(level).Level ?? "")) &&
        (ImageLayer === undefined || digestOf(layer?.id ?? "") === digestOf(ImageLayer)) &&
        (FuzzyMaliciousName === undefined || name.includes(FuzzyMaliciousName)),
    },
  };
}

/** Writes a malicious file of an image. */
export function toMaliciousFile({
  row,
  image,
  imageNumber,
}: FoundRow<MalwareRow>): sas.components["schemas"]["AffectedMaliciousFileImage"] {
  const { level, number, md5, path, layer } = row;
  const { firstMs, lastMs } = foundTimesOf(row);
  return {
    Id: rowIdOf(imageNumber, level, number),
    MaliciousMd5: md5,
    FilePath: path,
    ...maliciousLevelOf(level),
    Status: 0,
    HighLight: JSON.stringify({ ruleVersion: "highlight_20210908", ruleId: 600_100 + level, events: [[0, 16]] }),
    DownloadUrl: `https://files.example/${md5}`,
    FirstScanTimestamp: firstMs,
    LatestScanTimestamp: lastMs,
    LatestVerifyTimestamp: lastMs,
    ImageUuid: image.Uuid,
    Digest: image.Digest,
    ...(layer === undefined ? {} : { Layer: digestOf(layer.id) }),
    Image: wholeNameOf(image),
    RepoRegionId: image.RegionId,
    RepoInstanceId: image.InstanceId,
    RepoId: image.RepoId,
    Namespace: image.RepoNamespace,
    RepoName: image.RepoName,
    Tag: image.Tag,
  };
}
