import { PgBoss, fromKysely } from "#database/pg-boss";
import type { Kysely } from "kysely";

import type { BossSettings, JobDatabase, JobQueues, Within } from "./job-queues.js";

/** Options of pg-boss. */
export interface BossOptions {
  /** Connections. */
  readonly jobs: JobDatabase;
  /** Schema of the jobs. */
  readonly schema: string;
  /** Called with errors that pg-boss survives. */
  readonly onError: (error: unknown) => void;
  /** Duties beside answering: none unless this says so. */
  readonly duties?: Partial<BossSettings> | undefined;
}

/** Makes a pg-boss that changes no tables, watches nothing and starts nothing by itself unless its duties say so. */
export function createBoss({ jobs, schema, onError, duties }: BossOptions): JobQueues {
  const boss = new PgBoss({
    db: jobs,
    schema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    ...duties,
  });
  boss.on("error", onError);
  return boss;
}

/** Makes a call of pg-boss part of a transaction. */
export function within<Tables>(transaction: Kysely<Tables>): Within {
  return { db: fromKysely(transaction) };
}
