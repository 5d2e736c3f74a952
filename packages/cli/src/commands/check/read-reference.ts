import { type ImageReference, parseImageReference } from "@plimsoll/core";

/** Result of reading a name. */
export type ReadReference = { readonly reference: ImageReference } | { readonly problem: string };

/** Longest name that is looked at; none that a registry takes is longer. */
const MAX_LENGTH = 512;
const NO_NAME =
  "is not a name of an image: lower-case letters, digits and . _ - between slashes, then :tag or @sha256: and a digest";
/** Marks of a text that something else fills in first. */
const TEMPLATE = /\{\{|\}\}|\$\{|\$\(|\$[A-Za-z_]|<[A-Za-z_]+>/;

/**
 * Reads the name of an image as core does, and says what is wrong with one that cannot be read. A tag beside a digest is kept: it says
 * which images of the same name to look for when none has the digest.
 */
export function readReference(text: string): ReadReference {
  if (TEMPLATE.test(text))
    return { problem: "is not filled in: render it first, for example with helm template or docker compose config" };
  if (text.length > MAX_LENGTH) return { problem: `has more than ${MAX_LENGTH} characters` };
  const reference = parseImageReference(text);
  const [name = ""] = text.split("@");
  if (reference === undefined) return { problem: problemOf(text, name) };
  // A digest alone has no name.
  if (reference.host === "") return { problem: NO_NAME };
  const tag = reference.digest === undefined ? undefined : tagOf(name);
  return { reference: tag === undefined ? reference : { ...reference, tag } };
}

/** The first part without which the name could be read, from the end. */
function problemOf(text: string, name: string): string {
  if (name !== text && parseImageReference(name) !== undefined)
    return "has no digest after @: that is sha256: and 64 hexadecimal digits";
  const tag = tagOf(name);
  if (tag !== undefined && parseImageReference(name.slice(0, -tag.length - 1)) !== undefined)
    return `has the tag ${tag}, which is not a valid tag`;
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  if (/[.:]/.test(first) && parseImageReference(`${first}/a`) === undefined)
    return `has the registry ${first}, which is not a valid host name`;
  return NO_NAME;
}

function tagOf(name: string): string | undefined {
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(colon + 1) : undefined;
}
