import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";
import { readStatus, type FleetStatus } from "./status.js";

/** One thing that was looked at. */
export interface Check {
  /** Stable word for programs: `clock`, `connections`, `failed`, `interrupted`, `overdue`, `replica`, `tables`, `waiting` or `workers`. */
  readonly check: string;
  /** False if it needs a person. */
  readonly ok: boolean;
  /** The finding, in a sentence. */
  readonly text: string;
  /** The next step; absent of what is right. */
  readonly remedy?: string;
}

/** Seconds that clocks may differ before times of runs mislead people. */
const SKEW_SECONDS = 60;
/** Days after which an enabled scope with a schedule should have been read completely. */
const OVERDUE_DAYS = 2;
/** Seconds that a job may wait while workers run. */
const WAITING_SECONDS = 3600;
const DAY_MS = 86_400_000;

interface Server {
  readonly replica: boolean;
  readonly now: Date;
  readonly used: number;
  readonly most: number;
}

/** Looks for what needs a person. */
export async function examine(context: FleetContext): Promise<readonly Check[]> {
  const [status, server, drift, schedules] = await Promise.all([
    readStatus(context),
    readServer(context),
    context.boss.detectSchemaDrift(),
    context.boss.getSchedules("sync", undefined, { limit: 100_000 }),
  ]);
  return [
    check("replica", server.replica, {
      good: "the database accepts writes",
      bad: "the database is a replica and accepts no writes",
      remedy: "Give the address of the primary server.",
    }),
    check("tables", !drift.ok, {
      good: "the tables of the jobs are as they should be",
      bad: "the tables of the jobs differ from what this version expects",
      remedy: "Run plimsoll fleet migrate; if that changes nothing, restore what was changed by hand.",
    }),
    connections(server),
    clock(context.now(), server.now),
    workers(status),
    check("failed", status.failed > 0, {
      good: "no job was given up",
      bad: `${jobs(status.failed)} given up`,
      remedy: "See why: plimsoll fleet failed. Then retry or drop them.",
    }),
    interrupted(status),
    overdue(status, context.now(), new Set(schedules.map(({ key }) => key)), await context.store.scopes()),
    waiting(status),
  ];
}

interface Words {
  readonly good: string;
  readonly bad: string;
  readonly remedy: string;
}

function check(name: string, isWrong: boolean, { good, bad, remedy }: Words): Check {
  return isWrong ? { check: name, ok: false, text: bad, remedy } : { check: name, ok: true, text: good };
}

async function readServer({ db }: FleetContext): Promise<Server> {
  const { rows } = await sql<Server>`
    select pg_is_in_recovery() as replica, clock_timestamp() as now,
           (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as used,
           current_setting('max_connections')::int as most`.execute(db);
  return rows[0] ?? { replica: false, now: new Date(0), used: 0, most: 0 };
}

function connections({ used, most }: Server): Check {
  return check("connections", used > most * 0.9, {
    good: `${used} of ${most} connections of the server are in use`,
    bad: `${used} of ${most} connections of the server are in use: the next worker finds none`,
    remedy: "Start fewer workers or give them fewer slots, or raise max_connections of the server.",
  });
}

function clock(here: Date, there: Date): Check {
  const seconds = Math.round(Math.abs(here.getTime() - there.getTime()) / 1000);
  return check("clock", seconds > SKEW_SECONDS, {
    good: "the clocks of this machine and of the database agree",
    bad: `the clocks of this machine and of the database differ by ${seconds} seconds: times of runs mislead`,
    remedy:
      "Set the clocks by NTP. Nothing is lost: runs are ordered by their numbers, and jobs use the clock of the database.",
  });
}

function workers({ workers: all, queues }: FleetStatus): Check {
  const open = queues.reduce((sum, { waiting: ready }) => sum + ready, 0);
  return check("workers", all.length === 0, {
    good: all.length === 1 ? "1 worker runs" : `${all.length} workers run`,
    bad: `no worker runs, and ${open === 1 ? "1 job waits" : `${open} jobs wait`}`,
    remedy: "Start one: plimsoll fleet worker.",
  });
}

function interrupted({ scopes }: FleetStatus): Check {
  const found = scopes.filter((scope) => scope.interrupted && scope.state === "idle").map(({ scope }) => scope);
  return check("interrupted", found.length > 0, {
    good: "no reading is stalled",
    bad: `the reading of ${some(found)} ended with its worker, and no other worker continues it`,
    remedy: "Read again, to continue with what is staged: plimsoll sync --fleet. After six hours it starts over.",
  });
}

function overdue(
  { scopes }: FleetStatus,
  now: Date,
  scheduled: ReadonlySet<string>,
  known: readonly { readonly id: number; readonly alias: string }[],
): Check {
  const aliases = new Set(known.filter(({ id }) => scheduled.has(String(id))).map(({ alias }) => alias));
  const found = scopes
    .filter(({ scope, enabled, completeAt }) => {
      const age = completeAt === undefined ? Infinity : now.getTime() - Date.parse(completeAt);
      return enabled && aliases.has(scope) && age > OVERDUE_DAYS * DAY_MS;
    })
    .map(({ scope }) => scope);
  return check("overdue", found.length > 0, {
    good: `every scope with a schedule was read completely within ${OVERDUE_DAYS} days`,
    bad: `${some(found)} ${found.length === 1 ? "was" : "were"} not read completely within ${OVERDUE_DAYS} days`,
    remedy: "See what was missing: plimsoll fleet status, and the sources of the last run.",
  });
}

function waiting({ queues, workers: all }: FleetStatus): Check {
  const seconds = Math.max(0, ...queues.map(({ oldestSeconds }) => oldestSeconds));
  return check("waiting", all.length > 0 && seconds > WAITING_SECONDS, {
    good: "no job has waited for long",
    bad: `a job has waited for ${Math.round(seconds / 60)} minutes although workers run`,
    remedy: "Start more workers, or give them more slots; scopes that share a key wait for each other.",
  });
}

/** At most three names, and how many others there are. */
function some(names: readonly string[]): string {
  const others = names.length - 3;
  return others > 0 ? `${names.slice(0, 3).join(", ")} and ${others} others` : names.join(", ");
}

function jobs(number: number): string {
  return number === 1 ? "1 job was" : `${number} jobs were`;
}
