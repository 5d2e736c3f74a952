import type { Image } from "./image.js";

/** Severities of vulnerabilities, the worst first. */
export const LEVELS = ["critical", "high", "medium", "low"] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Which images; all conditions must hold. */
export interface ImageFilter {
  /** Text in the name, in upper or lower case. @default any */
  readonly name?: string | undefined;
  /** Repository, whole or its last parts: `nginx` and `library/nginx` take `docker.io/library/nginx`. @default any */
  readonly repository?: string | undefined;
  /** The whole tag. @default any */
  readonly tag?: string | undefined;
  /** Manifest digest or its beginning, with or without `sha256:`. @default any */
  readonly digest?: string | undefined;
  /** Severities of which the image has at least one vulnerability. @default any */
  readonly severity?: readonly Level[] | undefined;
  /** Only images from which a container runs. @default any */
  readonly running?: boolean | undefined;
  /** Only images without a scan license. @default any */
  readonly unlicensed?: boolean | undefined;
  /** Only images that were never scanned. @default any */
  readonly unscanned?: boolean | undefined;
}

/** Verdict of a filter on an image. `unknown` means that the cloud does not report `field`, and all other conditions hold. */
export type ImageMatch =
  | { readonly code: "no" }
  | { readonly code: "unknown"; readonly field: string }
  | { readonly code: "yes" };

/** One condition: `undefined` where the cloud does not say. */
type Test = readonly [field: string, holds: boolean | undefined];

/** Decides whether an image passes a filter. A condition on a field that the cloud does not report is unknown. */
export function matchImage(image: Image, filter: ImageFilter): ImageMatch {
  let unknown: string | undefined;
  for (const [field, holds] of testsOf(image, filter)) {
    if (holds === false) return { code: "no" };
    if (holds === undefined) unknown ??= field;
  }
  return unknown === undefined ? { code: "yes" } : { code: "unknown", field: unknown };
}

function* testsOf(image: Image, filter: ImageFilter): Generator<Test> {
  const { name, repository, tag, digest, severity } = filter;
  if (name !== undefined) yield ["the name", image.name.toLowerCase().includes(name.toLowerCase())];
  if (repository !== undefined) yield ["the repository", isRepository(image.repository, repository)];
  if (tag !== undefined) yield ["the tag", image.tag === tag];
  if (digest !== undefined) yield ["the digest", hasDigest(image.digest, digest)];
  if (severity !== undefined) yield ["findings by severity", hasLevel(image, severity)];
  if (filter.running === true) yield ["whether it runs", image.running];
  if (filter.unlicensed === true) yield ["the license", not(image.licensed)];
  if (filter.unscanned === true) yield ["the scan", isUnscanned(image)];
}

function isRepository(repository: string, wanted: string): boolean | undefined {
  if (repository === "") return undefined;
  return repository === wanted || repository.endsWith(`/${wanted}`);
}

function hasDigest(digest: string | undefined, wanted: string): boolean | undefined {
  return digest === undefined ? undefined : digest.replace(/^sha\d+:/, "").startsWith(wanted.replace(/^sha\d+:/, ""));
}

function hasLevel({ findings }: Image, levels: readonly Level[]): boolean | undefined {
  // An image without vulnerabilities has none of any severity, even if the cloud does not count by severity.
  if (findings.vulnerabilities === 0) return false;
  const counts = levels.map((level) => findings[level]);
  if (counts.some((count) => count !== undefined && count > 0)) return true;
  return counts.includes(undefined) ? undefined : false;
}

function isUnscanned({ scanStatus, scannedAt }: Image): boolean | undefined {
  if (scannedAt !== undefined) return false;
  return scanStatus === undefined ? undefined : scanStatus === "never";
}

function not(flag: boolean | undefined): boolean | undefined {
  return flag === undefined ? undefined : !flag;
}
