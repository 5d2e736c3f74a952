import { hash } from "node:crypto";

import type { Evidence } from "./mask-evidence.js";
import type { FindingFields } from "./finding.js";
import { pathWithoutVersions } from "./normal-path.js";
import { normalPackageName } from "./package-name.js";

/** Members from which the keys of a finding are made. */
export interface KeyedFinding extends Pick<
  FindingFields,
  "fileHash" | "id" | "image" | "kind" | "package" | "path" | "rule"
> {
  /** Text that was found, values masked. */
  readonly evidence?: Evidence | undefined;
  /** Number of equal ones before it in the same list. @default 0 */
  readonly occurrence?: number | undefined;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * One text for a list of fields: each with its length in front, so that no two lists have the same text. An absent field differs from
 * an empty one.
 */
export function canonicalText(fields: readonly (string | undefined)[]): string {
  let text = "";
  for (const field of fields) text += field === undefined ? "-" : `${field.length}:${field}`;
  // UTF-8 has one sign for all lone surrogates; JSON writes each as it is. No other list begins with `[`.
  return LONE_SURROGATE.test(text) ? JSON.stringify(fields.map((field) => field ?? null)) : text;
}

function part(field: string | undefined): string {
  return field === undefined ? "-" : `${field.length}:${field}`;
}

/** The same as {@link canonicalText} of {@link contentOf} without its lists, which every row of millions would make. */
function contentText({
  kind,
  id,
  package: found,
  path,
  fileHash,
  rule,
  evidence,
  occurrence = 0,
}: KeyedFinding): string {
  const named =
    found === undefined
      ? "---"
      : `${part(found.type)}${part(normalPackageName(found.name, found.type))}${part(found.version)}`;
  const place = part(found?.path ?? path ?? fileHash?.md5 ?? rule?.item);
  const shown = evidence === undefined ? "--" : `${part(evidence.excerpt)}${part(evidence.sha256)}`;
  return `${part(kind)}${part(id)}${named}${place}${shown}${occurrence === 0 ? "-" : part(`${occurrence}`)}`;
}

/** Members that tell one finding of an image from another. */
function contentOf(finding: KeyedFinding): readonly (string | undefined)[] {
  const { kind, id, package: found, path, fileHash, rule, evidence, occurrence = 0 } = finding;
  return [
    kind,
    id,
    found?.type,
    found === undefined ? undefined : normalPackageName(found.name, found.type),
    found?.version,
    found?.path ?? path ?? fileHash?.md5 ?? rule?.item,
    evidence?.excerpt,
    evidence?.sha256,
    occurrence === 0 ? undefined : `${occurrence}`,
  ];
}

/**
 * Key of what was found: equal for the same problem in the same package, version and place, in whatever image. Tells the rows of
 * one image apart.
 *
 * @returns 64 hexadecimal digits.
 */
export function contentKeyOf(finding: KeyedFinding): string {
  return hash("sha256", `content/1${canonicalText(contentOf(finding))}`);
}

/** Key of one occurrence: the content in one image, by its ID if it has one, else by its key in the cloud. 64 hexadecimal digits. */
export function fingerprintOf(finding: KeyedFinding): string {
  const { id, key } = finding.image;
  // From the fields and not from the content key, so that it takes one hash and not two.
  const text = `fingerprint/1${id === undefined ? `-${part(key)}` : `${part(id)}-`}${contentText(finding)}`;
  if (!LONE_SURROGATE.test(text)) return hash("sha256", text);
  const fields = [id, id === undefined ? key : undefined, ...contentOf(finding)];
  return hash("sha256", `fingerprint/1${canonicalText(fields)}`);
}

/**
 * Key of the same problem in every build of a repository, whatever the versions of package and path are. An image is read once and can
 * stand in several repositories: each has its own key.
 *
 * @param finding - The finding.
 * @param repository - Repository without tag and digest. If it is not known, the key is that of this image alone, since
 * a decision about one image must not apply to others by accident. @default the repository of the finding's image
 * @returns 64 hexadecimal digits.
 */
export function trackKeyOf(finding: KeyedFinding, repository: string | undefined = finding.image.repository): string {
  const { kind, id, image, package: found, path, rule, evidence } = finding;
  const place = found?.path ?? path;
  const fields = [
    kind,
    id,
    found === undefined ? undefined : normalPackageName(found.name, found.type),
    place === undefined ? rule?.item : pathWithoutVersions(place),
    evidence?.excerpt,
    repository,
    repository === undefined ? (image.id ?? image.key) : undefined,
  ];
  return hash("sha256", `track/1${canonicalText(fields)}`);
}
