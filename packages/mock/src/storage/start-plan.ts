import type { DatabaseSync } from "node:sqlite";

import type { EstatePlan, ExtraImages } from "../seed/seed-estate.js";
import { toText } from "../state/database.js";

/** The plan of an estate without the time at which it is made. */
export type StartPlan = Omit<EstatePlan, "nowMs">;

/** The tables of the plan. Given rows are stored one by one: a million of them would not fit into one string. */
export const startPlanTable = `CREATE TABLE start_plan (id INTEGER PRIMARY KEY CHECK (id = 1), numbers TEXT NOT NULL);
CREATE TABLE start_rows (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, row TEXT NOT NULL)`;

/** Keeps the plan in a data file, for a reset after the process has started again. */
export function writeStartPlan(database: DatabaseSync, { extra, ...numbers }: StartPlan): void {
  database.prepare("INSERT INTO start_plan (id, numbers) VALUES (1, ?)").run(JSON.stringify(numbers));
  const insert = database.prepare("INSERT INTO start_rows (kind, row) VALUES (?, ?)");
  for (const [kind, value] of Object.entries(extra))
    for (const row of Array.isArray(value) ? value : [value])
      if (row !== undefined) insert.run(kind, JSON.stringify(row));
}

/** Reads the plan from a data file. */
export function readStartPlan(database: DatabaseSync): StartPlan {
  const numbers = toText(database.prepare("SELECT numbers FROM start_plan").get()?.["numbers"]);
  const extra: Record<string, unknown> = {};
  for (const { kind, row } of database.prepare("SELECT kind, row FROM start_rows ORDER BY id").iterate()) {
    const value: unknown = JSON.parse(toText(row));
    const name = toText(kind);
    if (isSingle(name)) extra[name] = value;
    else {
      const rows = extra[name];
      if (Array.isArray(rows)) rows.push(value);
      else extra[name] = [value];
    }
  }
  const { images, seed, licenses, licensed } = JSON.parse(numbers) as Omit<StartPlan, "extra">; // only `writeStartPlan` writes it
  return { images, seed, licenses, licensed, extra };
}

type SingleMember = {
  [Name in keyof ExtraImages]-?: NonNullable<ExtraImages[Name]> extends readonly unknown[] ? never : Name;
}[keyof ExtraImages];

/** Members that are one object; the others are lists. The type demands each of them. */
const singleMembers: Readonly<Record<SingleMember, true>> = {
  autoLicenseRule: true,
  hostSchedule: true,
  schedule: true,
};

function isSingle(kind: string): boolean {
  return Object.hasOwn(singleMembers, kind);
}
