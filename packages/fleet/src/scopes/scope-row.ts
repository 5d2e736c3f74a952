import { type Cloud, findSecret } from "@plimsoll/core";

import { FleetError } from "../errors/fleet-error.js";
import { type ScopeWindow, windowProblem } from "./scope-window.js";

/** An account at one region of a cloud, as it is given to a fleet. */
export interface ScopeRow {
  /** The cloud. */
  readonly cloud: Cloud;
  /** Account, as its cloud or its owner names it. */
  readonly account: string;
  /** Region; absent where calls name none. @default none */
  readonly region?: string | undefined;
  /** Name for people, unique in the fleet. */
  readonly alias: string;
  /** Where a worker finds the key, such as `profile:audit` or `env:TENCENT`; never the key. @default none */
  readonly credentials?: string | undefined;
  /** False to stop reading it; what is stored stays. @default true */
  readonly enabled?: boolean | undefined;
  /** Scopes with the same group are never read at the same time. @default those with the same cloud, region and credentials are a group */
  readonly group?: string | undefined;
  /** When it is read by itself. @default never: only when `sync` names it */
  readonly window?: ScopeWindow | undefined;
  /** Settings for its reader: plain JSON, without a secret. @default none */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** A row with everything that was left out. */
export interface CheckedRow extends ScopeRow {
  readonly enabled: boolean;
  readonly group: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Names of fields that hold secrets, whatever their form. */
const SECRET_NAME = /secret(?!_?ref)|password|passwd|token|private_?key|access_?key(?!_?id)/i;

/** Longest text of a field. */
const LONGEST = 256;

/**
 * Checks rows of scopes, all of them before anything is written.
 *
 * @throws {FleetError} with each problem on a line of its own: `SecretInScope` when one holds a secret, else `BadScope`.
 */
export function checkRows(rows: readonly ScopeRow[]): readonly CheckedRow[] {
  const secrets: string[] = [];
  const problems: string[] = [];
  const names = new Map<string, number>();
  const accounts = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const at = `row ${index + 1}`;
    const secret = secretIn(row);
    if (secret !== undefined) secrets.push(`${at}: ${secret}`);
    const problem = problemOf(row) ?? repeated(row, { names, accounts });
    if (problem !== undefined) problems.push(`${at}: ${problem}`);
    if (!names.has(row.alias)) names.set(row.alias, index + 1);
    if (!accounts.has(scopeKey(row))) accounts.set(scopeKey(row), index + 1);
  }
  // Rows with a secret are quoted nowhere else, so these are told alone.
  if (secrets.length > 0)
    throw new FleetError(
      "SecretInScope",
      `${secrets.join("\n")}\nA fleet keeps no key: give a reference, such as profile:audit or env:TENCENT, which each worker resolves. If the key is in use, replace it.`,
    );
  if (problems.length > 0) throw new FleetError("BadScope", problems.join("\n"));
  return rows.map((row) => ({
    ...row,
    enabled: row.enabled ?? true,
    group: groupOf(row),
    settings: row.settings ?? {},
  }));
}

/** The part of a scope that names it forever. */
export function scopeKey({ cloud, account, region }: Pick<ScopeRow, "account" | "cloud" | "region">): string {
  return JSON.stringify([cloud, account, region ?? ""]);
}

function groupOf({ group, cloud, account, region = "", credentials }: ScopeRow): string {
  return group ?? [cloud, region, credentials ?? account].join(" ");
}

function problemOf(row: ScopeRow): string | undefined {
  if (row.cloud !== "tencent" && row.cloud !== "alibaba") return "the cloud must be tencent or alibaba";
  for (const name of ["account", "alias"] as const)
    if (typeof row[name] !== "string" || row[name].trim() === "") return `the ${name} is missing`;
  for (const name of ["account", "alias", "region", "credentials", "group"] as const) {
    const text = row[name];
    if (text === undefined) continue;
    // oxlint-disable-next-line no-control-regex -- PostgreSQL takes no NUL, and a terminal none of them.
    if (typeof text !== "string" || text.length > LONGEST || /[\u0000-\u001f\u007f]/.test(text))
      return `the ${name} must be a line of at most ${LONGEST} characters`;
  }
  return row.window === undefined ? undefined : windowProblem(row.window);
}

function repeated(
  row: ScopeRow,
  { names, accounts }: { readonly names: ReadonlyMap<string, number>; readonly accounts: ReadonlyMap<string, number> },
): string | undefined {
  const named = names.get(row.alias);
  if (named !== undefined) return `the alias ${JSON.stringify(row.alias)} is in row ${named} too`;
  const same = accounts.get(scopeKey(row));
  return same === undefined ? undefined : `the account ${JSON.stringify(row.account)} is in row ${same} too`;
}

/** Says what secret a row holds, without a word of it. */
function secretIn(value: unknown, name = ""): string | undefined {
  if (typeof value === "string") {
    if (name !== "" && value !== "" && SECRET_NAME.test(name)) return `the field ${name} is meant for a secret`;
    const found = findSecret(value);
    return found === undefined ? undefined : `${name === "" ? "a field" : name} looks like ${found.kind}`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if (findSecret(key) !== undefined) return "the name of a field looks like a key";
    const found = secretIn(member, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
