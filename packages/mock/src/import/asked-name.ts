import { parseReference, splitTag } from "./reference.js";

/** What a scanner was asked for, as people write it: `name:tag@sha256:…`. */
const withDigest = /@[a-z0-9]+:[0-9a-f]{32,}$/;

/** Where Grype is told to look, in front of the name: `registry:nginx:1.27`. */
const scheme = /^[a-z-]+:(?=.)/;

/** Names of an image in a report. */
export interface ReportedNames {
  /** What the scanner was asked for: a name, the path of an archive, or an image ID. */
  readonly asked: string | undefined;
  /** Names with tags that the report has for the image. */
  readonly tags: readonly string[];
  /** Digests with their repositories. */
  readonly digests: readonly string[];
}

/**
 * Lists the names of an image, the one that was asked for first. An image that was asked for by its digest has no tags in a
 * report; the tag that was written before the digest is its name all the same.
 */
export function listNames({ asked = "", tags, digests }: ReportedNames): readonly string[] {
  if (tags.includes(asked)) return [asked, ...tags.filter((tag) => tag !== asked)];
  const name = [asked, asked.replace(scheme, "")]
    .filter((text) => withDigest.test(text) || digests.some((digest) => isSameRepository(digest, text)))
    .map((text) => text.split("@", 1)[0] ?? "")
    .find(
      (text) =>
        splitTag(text).tag !== "" && (digests.length === 0 || digests.some((digest) => isSameRepository(digest, text))),
    );
  return name === undefined || tags.includes(name) ? tags : [name, ...tags];
}

/** Whether two names are of the same repository, tags and digests apart. */
function isSameRepository(one: string, other: string): boolean {
  if (!one.includes("@")) return false;
  const [a, b] = [parseReference(one), parseReference(other)];
  return a.host === b.host && a.namespace === b.namespace && a.name === b.name;
}
