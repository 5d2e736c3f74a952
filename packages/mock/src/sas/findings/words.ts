import type { Level } from "../../findings/types.js";
import type { AlibabaImage } from "../../state/alibaba-images.js";

/** Severity of sensitive files and of build risks. */
export type RiskLevel = "high" | "low" | "medium";

/** Severity of malicious files. */
export type MaliciousLevel = "remind" | "serious" | "suspicious";

/** Severity of a sensitive file or a build risk in the vendor's three words; absent if it is not rated. */
export function riskLevelOf(level: Level): { readonly RiskLevel?: RiskLevel } {
  if (level === 0) return {};
  return { RiskLevel: level > 2 ? "high" : level === 2 ? "medium" : "low" };
}

/** Severity of a malicious file in the vendor's words; absent if it is not rated. */
export function maliciousLevelOf(level: Level): { readonly Level?: MaliciousLevel } {
  if (level === 0) return {};
  return { Level: level > 2 ? "serious" : level === 2 ? "suspicious" : "remind" };
}

/** Digest of a layer as this service writes it. */
export function digestOf(layerId: string): string {
  return layerId.replace(/^sha256:/, "");
}

/** Whole name of an image, `host/namespace/repository:tag`. */
export function wholeNameOf({ Endpoints, RepoNamespace, RepoName, Tag }: AlibabaImage): string {
  // A word, a URL, or a JSON array.
  const [host = ""] = /[\w.:-]+/.exec(Endpoints.replace(/^\w+:\/\//, "").replaceAll(/["[\]]/g, "")) ?? [];
  return `${host}/${RepoNamespace}/${RepoName}:${Tag}`;
}

/** A number that no other row of the service has: of its image, and of the row in it. */
export function rowIdOf(imageNumber: number, level: Level, number: number): number {
  return (imageNumber * 8 + level) * 2 ** 20 + number;
}

/** Key of a rule in words: `password_policy` becomes `Password policy`. */
export function toWords(key: string): string {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
