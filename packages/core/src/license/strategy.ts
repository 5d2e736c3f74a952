import type { ImageFields } from "../image/image.js";
import { byExposure, exposureOf } from "./exposure.js";

/**
 * Ways to choose images: `running-first`, those on which most depends, by containers and hosts; `most-severe`, those in which
 * the last scan found the worst; `newest-tag`, of each repository only the newest tag.
 */
export const STRATEGIES = ["running-first", "most-severe", "newest-tag"] as const;

/** One of {@link STRATEGIES}. */
export type Strategy = (typeof STRATEGIES)[number];

/** The fields of an image that a strategy looks at. */
export type Choosable = Pick<ImageFields, "containers" | "hosts" | "id" | "name"> &
  Partial<Pick<ImageFields, "createdAt" | "findings" | "kind" | "repository" | "tag">>;

const LEVELS = ["critical", "high", "medium", "low", "vulnerabilities", "malware", "sensitive"] as const;

/** The order in which images get licenses. It is total, so that the same images are always chosen. */
export function orderOf(strategy: Strategy): (a: Choosable, b: Choosable) => number {
  return strategy === "most-severe" ? (a, b) => bySeverity(a, b) || byExposure(a, b) : byExposure;
}

/** More findings of the worst level first. An image about which nothing is known comes after one in which nothing was found. */
function bySeverity({ findings: a = {} }: Choosable, { findings: b = {} }: Choosable): number {
  for (const level of LEVELS) {
    const [mine, theirs] = [a[level] ?? -1, b[level] ?? -1];
    // Large counts are bigints, which cannot be subtracted from numbers.
    if (mine !== theirs) return mine > theirs ? -1 : 1;
  }
  return 0;
}

/** Says in words why an image was chosen. */
export function reasonOf(image: Choosable, strategy: Strategy): string {
  const exposure = exposureOf(image);
  if (strategy === "newest-tag") return `newest tag; ${exposure}`;
  if (strategy !== "most-severe") return exposure;
  const { findings = {} } = image;
  const worst = LEVELS.find((level) => (findings[level] ?? 0) > 0);
  const found = worst === undefined ? "no findings known" : `${findings[worst]} ${WORDS[worst]}`;
  return `${found}; ${exposure}`;
}

const WORDS: Readonly<Record<(typeof LEVELS)[number], string>> = {
  critical: "critical",
  high: "high",
  medium: "medium",
  low: "low",
  vulnerabilities: "vulnerabilities",
  malware: "malware",
  sensitive: "secrets",
};

/**
 * Keeps of each repository the newest tag by the time of its build. Tags whose time is not known stay: they may be the newest.
 * Images without a tag go.
 */
export function newestTags<T extends Choosable>(images: readonly T[]): readonly T[] {
  const repositoryKey = ({ kind = "host", repository, name }: T): string => `${kind} ${repository ?? name}`;
  const newest = new Map<string, string>();
  for (const image of images) {
    if (image.tag === undefined || image.createdAt === undefined) continue;
    const known = newest.get(repositoryKey(image));
    if (known === undefined || known < image.createdAt) newest.set(repositoryKey(image), image.createdAt);
  }
  return images.filter(
    (image) =>
      image.tag !== undefined &&
      (image.createdAt === undefined || newest.get(repositoryKey(image)) === image.createdAt),
  );
}
