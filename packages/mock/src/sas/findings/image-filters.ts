import type { Condition } from "../../state/database.js";
import { everyRow } from "../../state/database.js";
import { contains, equals, isOneOf, join } from "../criteria.js";

/** The condition that no image meets. */
export const noImage: Condition = { sql: "FALSE", values: [] };

/** A parameter that chooses images. */
type Rule =
  | "Digest"
  | "Image"
  | "ImageDigest"
  | "ImageTag"
  | "ImageUuid"
  | "InstanceId"
  | "RegionId"
  | "RepoId"
  | "RepoInstanceId"
  | "RepoName"
  | "RepoNamespace"
  | "RepoRegionId"
  | "Tag"
  | "Uuids";

/** Comparison of each parameter that chooses images. */
const rules: Readonly<Record<Rule, (value: string) => Condition>> = {
  Digest: equals("row ->> '$.Digest'"),
  Image: hasWholeName,
  ImageDigest: equals("row ->> '$.Digest'"),
  ImageTag: equals("row ->> '$.Tag'"),
  ImageUuid: equals("Uuid"),
  InstanceId: equals("row ->> '$.InstanceId'"),
  RegionId: equals("row ->> '$.RegionId'"),
  RepoId: equals("row ->> '$.RepoId'"),
  RepoInstanceId: equals("row ->> '$.InstanceId'"),
  RepoName: contains("row ->> '$.RepoName'"),
  RepoNamespace: contains("row ->> '$.RepoNamespace'"),
  RepoRegionId: equals("row ->> '$.RegionId'"),
  Tag: equals("row ->> '$.Tag'"),
  Uuids: isOneOf("Uuid"),
};

/** Parameters that choose findings in containers, of which this mock has none. */
const ofContainers = ["ClusterId", "ClusterName", "Namespace", "Pod", "ContainerId"] as const;

/** The parameters of a list of findings that choose images, as far as an action has them. */
export type ImageRequest = Readonly<
  Partial<Record<Rule | (typeof ofContainers)[number], string | undefined>> & {
    ScanRange?: string | readonly string[] | undefined;
  }
>;

/** The images that meet every parameter given. */
export function toImages(request: ImageRequest): Condition {
  if (ofContainers.some((name) => request[name] !== undefined) || !hasImages(request.ScanRange)) return noImage;
  const conditions = Object.entries(rules).flatMap(([name, rule]) => {
    const value = request[name as Rule]; // a key of the rules
    return value === undefined ? [] : [rule(value)];
  });
  return conditions.length === 0 ? everyRow : join(conditions, "AND");
}

/** True unless a range names containers alone. Some actions take it as a JSON array in a text. */
function hasImages(range: string | readonly string[] | undefined): boolean {
  const words = typeof range === "string" ? (range.match(/\w+/g) ?? []) : (range ?? []);
  return words.length === 0 || words.includes("image");
}

/** Takes `host/namespace/repository:tag` apart. */
function hasWholeName(name: string): Condition {
  const [, host = "", repository = "", tag = ""] = /^([^/]*)\/(.*):([^:/]*)$/.exec(name) ?? [];
  return {
    sql: `(instr(row ->> '$.Endpoints', ?) > 0 AND (row ->> '$.RepoNamespace') || '/' || (row ->> '$.RepoName') = ?
      AND row ->> '$.Tag' = ?)`,
    values: [host, repository, tag],
  };
}
