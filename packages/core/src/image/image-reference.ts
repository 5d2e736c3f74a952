/** A reference to an image as container runtimes read it, whole: nothing is left to a default any more. */
export interface ImageReference {
  /** Registry, in lower case, with its port if it has one: `docker.io`. Empty for an image that is named by its ID alone. */
  readonly host: string;
  /** Repository in the registry, `library/nginx`. Empty for an image that is named by its ID alone. */
  readonly path: string;
  /** Tag; absent beside a digest, which goes before it, and for an image that is named by its ID alone. */
  readonly tag?: string;
  /** Digest, `sha256:` and 64 hexadecimal digits: of a manifest, or for an image without a name its ID. */
  readonly digest?: string;
}

/** Longer than any name that a registry takes, which is 255 characters, with a tag of 128 and a digest. */
const maxCharacters = 600;

const hostPattern = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]{1,5})?$/;
const partPattern = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads a reference, `host:port/path:tag@digest`, by the rules of the distribution project: without a host it is an image of
 * Docker Hub, there without a namespace one of `library`, without a tag and a digest the tag `latest`. A first part is a host if it has a dot
 * or a port, or is `localhost`.
 *
 * @returns `undefined` for a text that names no image.
 * @see https://github.com/distribution/reference, `reference.go` and `normalize.go`
 * @example
 * ```ts
 * import { parseImageReference, referenceText } from "@plimsoll/core";
 *
 * const reference = parseImageReference("nginx");
 * console.log(reference && referenceText(reference)); // docker.io/library/nginx:latest
 * console.log(parseImageReference("Not An Image")); // undefined
 * ```
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > maxCharacters) return undefined;
  const bare = text.startsWith("@") ? text.slice(1) : text;
  if (digestPattern.test(bare)) return { host: "", path: "", digest: bare };
  const [named = "", digest, ...rest] = text.split("@");
  if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest))) return undefined;
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : "latest";
  const place = placeOf(hasTag ? named.slice(0, colon) : named);
  if (place === undefined || !tagPattern.test(tag)) return undefined;
  return digest === undefined ? { ...place, tag } : { ...place, digest };
}

/** Writes a reference whole. */
export function referenceText({ host, path, tag, digest }: ImageReference): string {
  if (host === "") return digest ?? "";
  return `${host}/${path}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** Names of Docker Hub. */
const HUB: ReadonlySet<string> = new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "registry.hub.docker.com",
]);

/**
 * The one name of a registry that is reached under several: Docker Hub, and the registries of both clouds, which have names of their own
 * (`-vpc`, `-internal`) inside a private network.
 *
 * @param host - Host, with its port if it has one.
 * @see https://www.alibabacloud.com/help/en/acr/user-guide/individual-edition-instance-independent-domain-name-capacity-limit, read 2026-11-27
 */
export function registryHost(host: string): string {
  // A word is a host by its upper-case letters alone, as `Registry` in `Registry/app`; in lower case it would be a part of the path.
  const isWord = !/[.:]/.test(host) && host.toLowerCase() !== "localhost";
  const name = isWord ? host : host.toLowerCase().replace(/:443$/, "");
  if (HUB.has(name)) return "docker.io";
  if (!/\.(?:aliyuncs\.com|tencentcloudcr\.com)$/.test(name)) return name;
  const [first = "", ...rest] = name.split(".");
  return [first.replace(/-(?:vpc|internal)$/, ""), ...rest].join(".");
}

function placeOf(name: string): Pick<ImageReference, "host" | "path"> | undefined {
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
  const host = isHost ? registryHost(first) : "docker.io";
  const path = isHost ? name.slice(slash + 1) : name;
  const parts = path.split("/");
  if (!hostPattern.test(host) || parts.some((part) => !partPattern.test(part))) return undefined;
  // Runtimes take 64 hexadecimal digits for the ID of an image, so no repository is named like that.
  if (!isHost && /^[0-9a-f]{64}$/.test(path)) return undefined;
  return { host, path: host === "docker.io" && parts.length === 1 ? `library/${path}` : path };
}
