/** A name of an image taken apart. */
export interface Reference {
  /** Host of the registry, `docker.io` where the name has none. */
  readonly host: string;
  /** What stands between host and last part; `library` for the images of Docker Hub that have none. */
  readonly namespace: string;
  /** The last part. */
  readonly name: string;
  /** Empty if there is none. */
  readonly tag: string;
}

/**
 * Takes `host/namespace/name:tag` apart, where all but the name may be missing. A first part is a host if it has a dot or
 * a port, or is `localhost`.
 *
 * @see https://github.com/distribution/reference, which says what a name means, read 2026-11-22
 */
export function parseReference(text: string): Reference {
  const { repository, tag } = splitTag(text);
  const parts = repository.split("/");
  const first = parts[0] ?? "";
  const hasHost = parts.length > 1 && (/[.:]/.test(first) || first === "localhost");
  const path = hasHost ? parts.slice(1) : parts;
  const namespace = path.slice(0, -1).join("/");
  return {
    host: hasHost ? first : "docker.io",
    namespace: namespace === "" ? "library" : namespace,
    name: path.at(-1) ?? "",
    tag,
  };
}

/** Cuts the tag off a name, and a digest behind it. The colon of a port starts no tag. */
export function splitTag(text: string): { readonly repository: string; readonly tag: string } {
  const [name = ""] = text.split("@", 1);
  const colon = name.lastIndexOf(":");
  if (colon <= name.lastIndexOf("/")) return { repository: name, tag: "" };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}
