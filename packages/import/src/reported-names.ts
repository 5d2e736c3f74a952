import { parseReference, splitTag } from "./reference.js";

/** A name with a digest, as people write it: `name:tag@sha256:…`. */
const withDigest = /@[a-z0-9]+:[0-9a-f]{32,}$/;

/** The source that Grype takes before a name: `registry:nginx:1.27`. */
const scheme = /^[a-z-]+:(?=.)/;

/** Names of an image in a report. */
export interface ReportedNames {
  /** Argument of the scanner: a name, the path of an archive, or an image ID. */
  readonly argument: string | undefined;
  /** Names with tags that the report has for the image. */
  readonly tags: readonly string[];
  /** Digests with their repositories. */
  readonly digests: readonly string[];
}

/**
 * Lists the names of an image, the scanner's argument first. An image that was scanned by its digest has no tags in a report;
 * a tag that was written before the digest is its name all the same.
 */
export function listNames({ argument = "", tags, digests }: ReportedNames): readonly string[] {
  if (tags.includes(argument)) return [argument, ...tags.filter((tag) => tag !== argument)];
  const name = [argument, argument.replace(scheme, "")]
    .filter((text) => withDigest.test(text) || digests.some((digest) => isSameRepository(digest, text)))
    .map((text) => text.split("@", 1)[0] ?? "")
    .find(
      (text) =>
        splitTag(text).tag !== "" && (digests.length === 0 || digests.some((digest) => isSameRepository(digest, text))),
    );
  return name === undefined || tags.includes(name) ? tags : [name, ...tags];
}

/** Compares the repositories of two names, without tags and digests. */
function isSameRepository(one: string, other: string): boolean {
  if (!one.includes("@")) return false;
  const [a, b] = [parseReference(one), parseReference(other)];
  return a.host === b.host && a.namespace === b.namespace && a.name === b.name;
}
