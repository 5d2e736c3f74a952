import { omitUndefined } from "../../omit-undefined.js";

/** A name of an image with everything that docker would add to it. */
export interface ImageReference {
  /** Host of the registry with its port, in lower case: `docker.io` where the name has none. */
  readonly registry: string;
  /** Path in the registry, `library/nginx`. */
  readonly path: string;
  /** Tag; absent for a name with a digest and no tag. */
  readonly tag?: string;
  /** Manifest digest, `sha256:` and 64 hexadecimal digits; absent for a name without one. */
  readonly digest?: string;
}

/** Result of reading a name. */
export type ReadReference = { readonly reference: ImageReference } | { readonly problem: string };

/** Longest name that is looked at. */
const MAX_LENGTH = 512;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Names of Docker Hub. */
const HUB: ReadonlySet<string> = new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "registry.hub.docker.com",
]);
/** Marks of a text that something else fills in first. */
const TEMPLATE = /\{\{|\}\}|\$\{|\$\(|\$[A-Za-z_]|<[A-Za-z_]+>/;

/**
 * Reads `host:port/path:tag@digest` as docker does: without a host it is Docker Hub, there without a slash `library`, and without a tag
 * and a digest `latest`.
 *
 * @see https://github.com/distribution/reference, the syntax and its meaning, read 2026-11-27
 */
export function readReference(text: string): ReadReference {
  if (TEMPLATE.test(text))
    return { problem: "is not filled in: render it first, as with helm template or docker compose config" };
  if (text.length > MAX_LENGTH) return { problem: `has more than ${MAX_LENGTH} characters` };
  const [name = "", digest, ...rest] = text.split("@");
  if (rest.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
    return { problem: "has no digest after @: that is sha256: and 64 hexadecimal digits" };
  const colon = name.lastIndexOf(":");
  const hasTag = colon > name.lastIndexOf("/");
  const tag = hasTag ? name.slice(colon + 1) : undefined;
  const { registry, path } = placeOf(hasTag ? name.slice(0, colon) : name);
  const problem = problemOf({ registry, path, tag });
  if (problem !== undefined) return { problem };
  return {
    reference: {
      registry: hostOf(registry),
      path: HUB.has(registry) && !path.includes("/") ? `library/${path}` : path,
      ...(digest === undefined ? { tag: tag ?? "latest" } : omitUndefined({ tag, digest })),
    },
  };
}

function problemOf({
  registry,
  path,
  tag,
}: Record<"path" | "registry", string> & { tag: string | undefined }): string | undefined {
  if (tag !== undefined && !TAG.test(tag)) return `has the tag ${tag}, and no tag looks so`;
  if (!HOST.test(registry)) return `has the registry ${registry}, and no host is named so`;
  if (!PATH.test(path))
    return "is no name of an image: lower-case letters, digits and . _ - between slashes, then :tag or @sha256:...";
  return undefined;
}

/** A first part is a host if it has a dot or a port, or is `localhost`. */
function placeOf(repository: string): { readonly registry: string; readonly path: string } {
  const slash = repository.indexOf("/");
  const first = repository.slice(0, Math.max(slash, 0));
  const hasHost = slash > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasHost
    ? { registry: first.toLowerCase(), path: repository.slice(slash + 1) }
    : { registry: "docker.io", path: repository };
}

/**
 * The same registry has several names: Docker Hub, and the registries of both clouds in their own networks (`-vpc`, `-internal`).
 */
export function hostOf(registry: string): string {
  const host = registry.toLowerCase().replace(/:443$/, "");
  if (HUB.has(host)) return "docker.io";
  if (!/\.(?:aliyuncs\.com|tencentcloudcr\.com)$/.test(host)) return host;
  const [first = "", ...rest] = host.split(".");
  return [first.replace(/-(?:vpc|internal)$/, ""), ...rest].join(".");
}

/** The whole name, as it is shown: `docker.io/library/nginx:1.27`. */
export function referenceText({ registry, path, tag, digest }: ImageReference): string {
  return `${registry}/${path}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
