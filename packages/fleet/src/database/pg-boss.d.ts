import type { BossSettings, JobDatabase, JobQueues } from "./job-queues.js";

/** Makes the queues. */
export declare const PgBoss: new (settings: BossSettings) => JobQueues;

/** A transaction of kysely as pg-boss takes it. */
export declare function fromKysely(transaction: object): JobDatabase;
