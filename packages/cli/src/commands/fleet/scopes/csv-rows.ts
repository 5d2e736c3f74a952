import { type CredentialsReference, accountsOf, nearest, readConfig } from "@plimsoll/core";
import type { ScopeRow, ScopeWindow } from "@plimsoll/fleet";
import { CsvError, parse } from "csv-parse/sync";

import { EXIT } from "../../../exit-codes.js";
import { CommandFailure } from "../../../failures.js";
import { visible } from "../../../output/visible.js";
import { referenceOf, rowOfAccount } from "./account-row.js";

/** Columns that are known. Others are a mistake more often than a wish. */
const COLUMNS = [
  "alias",
  "cloud",
  "account",
  "site",
  "region",
  "endpoint",
  "credentials",
  "start",
  "minutes",
  "time_zone",
  "enabled",
] as const;

type Column = (typeof COLUMNS)[number];
type Record_ = Readonly<Partial<Record<Column, string>>>;

/**
 * Reads scopes from a CSV with a header.
 *
 * @param window - Window of rows that have none of their own.
 * @throws {CommandFailure} when it is not CSV, or a row is wrong; with the line of each fault and no word of a secret.
 */
export function csvRows(
  text: string,
  { file, window }: { readonly file: string; readonly window: ScopeWindow | undefined },
): readonly ScopeRow[] {
  const problems: string[] = [];
  const rows = recordsOf(text, file).flatMap(({ record, line }): readonly ScopeRow[] => {
    const result = rowOf(record, window);
    if (Array.isArray(result)) problems.push(...result.map((problem) => `line ${line}: ${problem}`));
    return Array.isArray(result) ? [] : [result as ScopeRow]; // no list of problems
  });
  if (problems.length === 0) return rows;
  const shown = problems.slice(0, 20).join("\n  ");
  const more = problems.length > 20 ? `\n  and ${problems.length - 20} more` : "";
  throw failure(`${visible(file)} cannot be used, and nothing was written:\n  ${shown}${more}`);
}

function recordsOf(text: string, file: string): readonly { readonly record: Record_; readonly line: number }[] {
  const columns = (header: readonly string[]): string[] => {
    const names = header.map((name) => name.trim().toLowerCase().replaceAll(/[ -]/g, "_"));
    for (const name of names) {
      if (COLUMNS.some((known) => known === name)) continue;
      const near = nearest(name, COLUMNS);
      throw failure(
        `${visible(file)}:1: unknown column ${visible(name)}${near === undefined ? "" : `; did you mean ${near}?`} Columns: ${COLUMNS.join(", ")}.`,
      );
    }
    for (const name of ["alias", "cloud"])
      if (!names.includes(name)) throw failure(`${visible(file)}:1: the column ${name} is missing.`);
    return names;
  };
  try {
    const delimiter = /^[^,\n]*;/.test(text) ? ";" : ",";
    const parsed = parse(text, { columns, bom: true, trim: true, skip_empty_lines: true, info: true, delimiter });
    return (parsed as unknown as readonly { record: Record_; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    })); // by `info`
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw failure(`${visible(file)}: ${visible(error.message)}. Nothing was written.`);
  }
}

function rowOf(record: Record_, given: ScopeWindow | undefined): ScopeRow | readonly string[] {
  const { alias = "", credentials: reference = "" } = record;
  const credentials = reference === "" ? undefined : referenceOf(reference);
  if (reference !== "" && credentials === undefined)
    return ["credentials: must be profile:NAME, env:ID_VARIABLE/SECRET_VARIABLE or role:ARN, never a key"];
  const result = readConfig({ version: 1, accounts: { [alias]: entryOf(record, credentials) } });
  if (result.code !== "read")
    return result.problems.map(({ path, message }) => `${path.slice(2).join(".") || "alias"}: ${message}`);
  const [account] = accountsOf(result.config);
  if (account === undefined) return ["alias: must not be empty"];
  const enabled = enabledOf(record.enabled);
  if (enabled === undefined) return ["enabled: must be yes or no"];
  return { ...rowOfAccount(account, windowOf(record, given), record.account || alias), enabled };
}

/** The account as `plimsoll.yaml` would have it; the rules of that file check it. */
function entryOf(
  { cloud = "", region = "", site = "", endpoint = "" }: Record_,
  credentials: CredentialsReference | undefined,
): object {
  return {
    cloud,
    ...(site !== "" && { site }),
    ...(region !== "" && { regions: [region] }),
    ...(endpoint !== "" && { endpoint }),
    ...(credentials !== undefined && { credentials }),
  };
}

function windowOf(
  { start = "", minutes = "", time_zone = "" }: Record_,
  given: ScopeWindow | undefined,
): ScopeWindow | undefined {
  if (start === "") return given;
  return {
    ...given,
    start,
    minutes: minutes === "" ? (given?.minutes ?? 180) : Number(minutes),
    timeZone: time_zone === "" ? (given?.timeZone ?? "UTC") : time_zone,
  };
}

function enabledOf(text = ""): boolean | undefined {
  if (/^(?:|yes|true|1)$/i.test(text)) return true;
  return /^(?:no|false|0)$/i.test(text) ? false : undefined;
}

function failure(message: string): CommandFailure {
  return new CommandFailure(EXIT.usage, "Scopes", message);
}
