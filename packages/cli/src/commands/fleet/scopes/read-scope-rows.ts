import { accountsOf } from "@plimsoll/core";
import type { ScopeRow, ScopeWindow } from "@plimsoll/fleet";

import { readConfigText } from "../../../config/read-config-text.js";
import type { Io } from "../../../io.js";
import { readText } from "../../../read-data.js";
import { rowOfAccount } from "./account-row.js";
import { csvRows } from "./csv-rows.js";
import { organizationRows } from "./organization-rows.js";

/** Surroundings of {@link readScopeRows}. */
export interface ScopeFile {
  readonly io: Io;
  /** When the scopes are read by themselves. @default never */
  readonly window: ScopeWindow | undefined;
  /** Role of each account of an organization. @default the key that a worker finds */
  readonly role: string | undefined;
}

/**
 * Reads scopes from a configuration, a CSV, or what the vendors' tools print of an organization.
 *
 * @param file - Path of the file, `-` for standard input.
 * @throws {CommandFailure} when it cannot be read, or has another format; with the line of each fault.
 */
export async function readScopeRows(file: string, { io, window, role }: ScopeFile): Promise<readonly ScopeRow[]> {
  const text = file === "-" ? await io.readStdin() : await readText("scopes", file, io.signal);
  if (/^\s*\{/.test(text)) {
    const rows = organizationRows(text, { file, window, role });
    if (rows !== undefined) return rows;
  }
  if (isCsv(text)) return csvRows(text, { file, window });
  const config = readConfigText(text, { path: file });
  return accountsOf(config).map((account) => rowOfAccount(account, window));
}

/** The header of a CSV is a line of names with commas, of which one is `cloud`. */
function isCsv(text: string): boolean {
  const [header = ""] = text.replace(/^\u{feff}/u, "").split(/\r?\n/, 1);
  return /^"?[\w -]+"?(?:[,;]"?[\w -]+"?)+\s*$/.test(header) && /\bcloud\b/i.test(header);
}
