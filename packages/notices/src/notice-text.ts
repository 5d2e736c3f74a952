/** Code of somebody else in a bundle. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX expression: `MIT`. */
  readonly license: string;
  /** The license as it came with the package, and what else must go with it. */
  readonly text: string;
}

const LINE = "=".repeat(79);

/** The file that travels in a package, sorted by name. */
export function noticeText(notices: readonly Notice[]): string {
  const sorted = notices.toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const blocks = sorted.map(
    ({ name, version, license, text }) => `${LINE}\n${name}@${version} (${license})\n${LINE}\n\n${text.trim()}\n`,
  );
  return `This package contains code of others, each under its own license:\n\n${blocks.join("\n")}`;
}

/** Reads what {@link noticeText} wrote. */
export function readNotices(text: string): readonly Notice[] {
  const heading = new RegExp(`^${LINE}\\n(.+)@(\\S+) \\((.+)\\)\\n${LINE}$`, "gm");
  const found = [...text.matchAll(heading)];
  return found.map(({ 0: whole, 1: name = "", 2: version = "", 3: license = "", index }, place) => ({
    name,
    version,
    license,
    text: text.slice(index + whole.length, found[place + 1]?.index).trim(),
  }));
}

/** One notice for each version of a package, the first of those given. */
export function mergeNotices(notices: readonly Notice[]): readonly Notice[] {
  const byVersion = new Map<string, Notice>();
  for (const notice of notices) {
    const key = `${notice.name}@${notice.version}`;
    if (!byVersion.has(key)) byVersion.set(key, notice);
  }
  return [...byVersion.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
