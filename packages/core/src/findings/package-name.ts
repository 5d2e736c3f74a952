/** The parts of a package name. */
export interface PackageName {
  /** Name without blanks around it and without the group. */
  readonly name: string;
  /** Group of a Maven artifact, `org.yaml`; absent if the name has none. */
  readonly group?: string;
}

/** `snakeyaml (org.yaml)`: a group has a dot, which tells it from a remark such as `(dev)`. */
const WITH_GROUP = /^([\w.-]+) ?\(([A-Za-z][\w-]*(?:\.[\w-]+)+)\)$/;

/** Splits the name of a package as a vendor writes it. */
export function parsePackageName(text: string): PackageName {
  const trimmed = text.trim();
  if (!trimmed.endsWith(")")) return { name: trimmed };
  const match = WITH_GROUP.exec(trimmed);
  const [, name, group] = match ?? [];
  return name === undefined || group === undefined ? { name: trimmed } : { name, group };
}

/**
 * The name that two writings of one package share. Packages of operating systems are told apart by lower-case names; names of
 * applications keep their case, which counts in some of their registries. A group comes first, as in `org.yaml:snakeyaml`.
 */
export function normalPackageName(text: string, type: "application" | "os" | undefined): string {
  const { name, group } = parsePackageName(text);
  const full = group === undefined ? name : `${group}:${name}`;
  return type === "os" ? full.toLowerCase() : full;
}
