/**
 * The part of pg-boss that a fleet uses, by its names. Its own declarations of this version name a type that is not in them, so a
 * program that checks declarations cannot read them.
 *
 * @see https://pgboss.io, read 2026-11-27
 */
export interface JobQueues {
  start(): Promise<unknown>;
  stop(options: { readonly graceful: boolean; readonly timeout?: number }): Promise<void>;
  on(event: "error", listener: (error: unknown) => void): unknown;
  send(queue: string, data: object | null, options: SendOptions): Promise<string | null>;
  insert(queue: string, jobs: JobInsert[], options: { readonly returnId: true }): Promise<string[]>;
  update(queue: string, data: object | undefined, options: SendOptions): Promise<unknown>;
  upsert(queue: string, data: object, options: SendOptions): Promise<unknown>;
  work(queue: string, options: TakeOptions, handler: (jobs: Job[]) => Promise<object | undefined>): Promise<string>;
  offWork(queue: string, options: { readonly wait: boolean }): Promise<void>;
  getWipData(): readonly { readonly id: string; readonly name: string }[];
  notifyWorker(id: string): void;
  complete(queue: string, job: JobAttempt, output: object, options: Within): Promise<Settled>;
  deleteJob(queue: string, job: JobAttempt | string[], options?: Within): Promise<Settled>;
  retry(queue: string, ids: string[]): Promise<unknown>;
  redrive(queue: string, options: { readonly ids: string[] }): Promise<number>;
  getQueues(): Promise<readonly { readonly name: string }[]>;
  createQueue(queue: string, options: QueueOptions): Promise<void>;
  updateQueue(queue: string, options: Omit<QueueOptions, "policy">): Promise<void>;
  schedule(queue: string, cron: string, data: object | null, options: ScheduleOptions): Promise<void>;
  unschedule(queue: string, key: string): Promise<void>;
  getSchedules(queue: string, key: undefined, options: { readonly limit: number }): Promise<readonly Schedule[]>;
  getInstances(): Promise<readonly Instance[]>;
  detectSchemaDrift(): Promise<{ readonly ok: boolean }>;
}

/** Connections, or a transaction of one. */
export interface JobDatabase {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What a call of pg-boss is part of. */
export interface Within {
  readonly db: JobDatabase;
}

/** A job and the attempt by which it was taken: once it is another worker's, a call with it changes nothing. */
export interface JobAttempt {
  readonly id: string;
  readonly retryCount: number;
}

/** How many jobs a call has changed. */
export interface Settled {
  readonly affected: number;
}

/** A job as a worker takes it. */
export interface Job<Payload = object> extends JobAttempt {
  readonly name: string;
  readonly data: Payload;
  /** Aborted when the job is another worker's by now. */
  readonly signal: AbortSignal;
  readonly retryLimit: number;
  readonly groupId?: string | null;
  readonly singletonKey: string | null;
}

/** Options of a job. */
export interface SendOptions extends Partial<Within> {
  readonly singletonKey?: string;
  readonly startAfter?: Date | number;
  readonly group?: { readonly id: string };
}

/** A job that is put into a queue with others. */
export interface JobInsert {
  readonly id: string;
  readonly data: object;
  readonly singletonKey: string;
  readonly group: { readonly id: string };
}

/** Options of a queue; times in seconds. */
export interface QueueOptions {
  readonly policy?: "exclusive" | "short" | "standard";
  readonly deadLetter?: string;
  readonly retryLimit?: number;
  readonly retryDelay?: number;
  readonly retryDelayMax?: number;
  readonly retryBackoff?: boolean;
  readonly expireInSeconds?: number;
  readonly heartbeatSeconds?: number;
  readonly retentionSeconds?: number;
  readonly deleteAfterSeconds?: number;
}

/** How jobs are taken. */
export interface TakeOptions {
  readonly localConcurrency: number;
  readonly groupConcurrency: number;
  readonly pollingIntervalSeconds: number;
  readonly includeMetadata: true;
}

/** Options of a schedule. */
export interface ScheduleOptions extends SendOptions {
  readonly tz: string;
  readonly key?: string;
  readonly missed: "once" | "skip";
}

/** A schedule. */
export interface Schedule {
  readonly key: string;
  readonly cron: string;
  readonly timezone: string;
  readonly options?: ScheduleOptions;
}

/** A process that works. */
export interface Instance {
  readonly host: string;
  readonly pid: number;
  readonly live: boolean;
  readonly startedOn: Date;
  readonly heartbeatOn: Date;
  readonly workers: readonly { readonly active: number }[];
}

/** Settings of pg-boss. */
export interface BossSettings {
  readonly db: JobDatabase;
  readonly schema: string;
  readonly migrate: boolean;
  readonly createSchema: boolean;
  readonly supervise: boolean;
  readonly schedule: boolean;
  readonly registerInstance: boolean;
  readonly superviseIntervalSeconds?: number;
  readonly monitorIntervalSeconds?: number;
  readonly instanceHeartbeatSeconds?: number;
}
