/** Sections by name, each with its values by lower-case name. Lines before the first section belong to the section "". */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads the little of the INI format that credential files use, as the vendors' tools write and read it (Python's configparser
 * and npm's `ini`): sections, `name = value` or `name: value`, comments after `#` or `;`. Names of values are the same in
 * upper and lower case, those of sections are not.
 *
 * @returns the sections, or the number of the first invalid line.
 */
export function parseIni(text: string): Ini | number {
  const sections = new Map<string, Map<string, string>>();
  let section = "";
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === "" || /^[#;]/.test(line)) continue;
    const header = /^\[([^\]]*)\]/.exec(line)?.[1];
    const pair = /^([^=:]*[^=:\s])\s*[=:]\s*(.*)$/.exec(line);
    if (header !== undefined) section = header.trim();
    else if (pair === null) return index + 1;
    const values = sections.get(section) ?? new Map<string, string>();
    sections.set(section, values);
    if (header === undefined && pair !== null) values.set((pair[1] ?? "").toLowerCase(), withoutComment(pair[2] ?? ""));
  }
  return sections;
}

/** A comment begins after a blank, since a secret may contain the sign. */
function withoutComment(value: string): string {
  const bare = value.replace(/(^|\s+)[#;].*$/, "");
  return /^"(.*)"$|^'(.*)'$/.test(bare) ? bare.slice(1, -1) : bare;
}
