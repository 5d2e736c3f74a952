/** An entry of another tool's file, as far as an exception can hold it. */
export interface IgnoredFinding {
  readonly id: string;
  readonly reason?: string;
  /** Day on which it ends, `2027-01-31`. */
  readonly expires?: string;
  readonly package?: string;
  readonly path?: string;
}

/** Entries of a file, and those that no exception can hold. */
export interface IgnoreFile {
  readonly entries: readonly IgnoredFinding[];
  /** Entries that are left out, with the reason. */
  readonly leftOut: readonly string[];
}

/**
 * Reads the ignore file of another tool. Its name says which: `.trivyignore`, `.trivyignore.yaml`, `osv-scanner.toml`.
 *
 * @throws {Error} when it has not the form that its name says.
 */
export async function readIgnoreFile(name: string, text: string): Promise<IgnoreFile> {
  if (/\.ya?ml$/.test(name)) {
    const { yamlData } = await import("../../yaml-documents.js");
    return fromTrivyYaml(yamlData(text, { maxAliasCount: 0 }));
  }
  if (name.endsWith(".toml")) {
    const { parse } = await import("smol-toml");
    return fromOsv(parse(text));
  }
  return fromTrivyText(text);
}

/** Lines with an ID and perhaps `exp:2027-01-31`; a comment stands above what it is about. */
function fromTrivyText(text: string): IgnoreFile {
  const entries: IgnoredFinding[] = [];
  let comment: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, said = "", note = ""] = /^([^#]*)(?:#(.*))?$/.exec(line) ?? [];
    const [id = "", ...rest] = said.trim().split(/\s+/);
    if (id === "") comment = note === "" ? [] : [...comment, note.trim()];
    else {
      const expires = rest.map((part) => /^exp:(.+)$/.exec(part)?.[1]).find((day) => day !== undefined);
      entries.push(entryOf({ id, expires, reason: note.trim() || comment.join(" ") }));
      comment = [];
    }
  }
  return { entries, leftOut: [] };
}

function fromTrivyYaml(data: unknown): IgnoreFile {
  const leftOut: string[] = [];
  const kinds = objectOf(data);
  const entries = ["vulnerabilities", "secrets", "misconfigurations"].flatMap((kind) =>
    listOf(kinds[kind]).flatMap((item): readonly IgnoredFinding[] => {
      const { id, statement, expired_at: expires, paths, purls } = objectOf(item);
      if (typeof id !== "string") return [];
      const names = listOf(purls).map((purl) => packageOf(String(purl)));
      const entry = entryOf({ id, reason: statement, expires });
      const packages = names.length === 0 ? [undefined] : names;
      const places = listOf(paths).length === 0 ? [undefined] : listOf(paths).map(String);
      return packages.flatMap((name) => places.map((path) => ({ ...entry, ...entryOf({ id, package: name, path }) })));
    }),
  );
  const licenses = listOf(kinds["licenses"]).length;
  if (licenses > 0) leftOut.push(`${licenses} of licenses: no finding is about a license`);
  return { entries, leftOut };
}

function fromOsv(data: unknown): IgnoreFile {
  const { IgnoredVulns: ignored, PackageOverrides: overrides } = objectOf(data);
  const entries = listOf(ignored).flatMap((item): readonly IgnoredFinding[] => {
    const { id, ignoreUntil, reason } = objectOf(item);
    return typeof id === "string" ? [entryOf({ id, reason, expires: ignoreUntil })] : [];
  });
  const count = listOf(overrides).length;
  return {
    entries,
    leftOut: count === 0 ? [] : [`${count} of PackageOverrides: an exception is for an ID, not for a whole package`],
  };
}

function entryOf({
  id,
  ...rest
}: { readonly id: string } & Readonly<
  Partial<Record<"expires" | "package" | "path" | "reason", unknown>>
>): IgnoredFinding {
  const members = Object.entries(rest).flatMap(([name, value]) => {
    const text = value instanceof Date ? value.toISOString() : typeof value === "string" ? value.trim() : "";
    return text === "" ? [] : [[name, name === "expires" ? text.slice(0, 10) : text] as const];
  });
  return { id, ...Object.fromEntries(members) };
}

/** Name of the package of a package URL, without its namespace, as the clouds write it. */
function packageOf(purl: string): string {
  const [path = ""] = purl.split(/[?#]/);
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1).replace(/@.*$/, ""));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // only looked at
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
