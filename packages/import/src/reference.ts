/** The parts of an image name. */
export interface Reference {
  /** Host of the registry, `docker.io` if the name has no host. */
  readonly host: string;
  /** The parts between host and name; `library` for images of Docker Hub without a namespace. */
  readonly namespace: string;
  /** The last part. */
  readonly name: string;
  /** Empty for a name without a tag. */
  readonly tag: string;
}

/**
 * Parses `host/namespace/name:tag`, where all but the name may be missing. A first part is a host if it has a dot or
 * a port, or is `localhost`.
 *
 * @see https://github.com/distribution/reference, the syntax and its meaning, read 2026-11-22
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

/** Splits the tag, and a digest after it, from a name. The colon of a port does not start a tag. */
export function splitTag(text: string): { readonly repository: string; readonly tag: string } {
  const [name = ""] = text.split("@", 1);
  const colon = name.lastIndexOf(":");
  if (colon <= name.lastIndexOf("/")) return { repository: name, tag: "" };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}
