import { join } from "node:path";

import type { Cloud } from "@plimsoll/core";

import type { PastState } from "../read/as-of.js";
import type { RunRecord } from "../read/read-runs.js";
import type { Scope } from "../scope/scopes.js";
import { EXPORTED_TABLES } from "./exported-tables.js";
import { exportedRuns, fileNameOf, partitionOf } from "./exported-runs.js";
import { writePartition } from "./write-partition.js";

/** The part of a store that an export reads. */
export interface ExportedStore {
  /** The scopes. */
  scopes(): Promise<readonly Scope[]>;
  /** The runs, the newest first. */
  runs(selection: { readonly scope: string }): Promise<readonly RunRecord[]>;
  /** The state at a run. */
  asOf(run: number, selection: { readonly scope: string }): Promise<PastState>;
}

/** Options of {@link exportParquet}. */
export interface ExportOptions {
  /** Path of the folder for the files; it is created. */
  readonly folder: string;
  /** Aliases of the scopes. @default all */
  readonly scopes?: readonly string[] | undefined;
  /** The first day that is exported, each day with its last run. @default the day of the last run of each scope, and no other */
  readonly since?: Date | undefined;
  /** Version of the program that writes, for the files. */
  readonly version: string;
  /** Stops between rows; the file that is being written is removed. @default never */
  readonly signal?: AbortSignal | undefined;
  /** Called after each row with the number of rows written to the file. @default not called */
  readonly onRow?: ((file: Pick<ExportedFile, "account" | "date" | "table">, rows: number) => void) | undefined;
}

/** A file of an export. */
export interface ExportedFile {
  /** Alias of the scope. */
  readonly account: string;
  /** Its cloud. */
  readonly cloud: Cloud;
  /** The table. */
  readonly table: "findings" | "images";
  /** Day of the run, in UTC. */
  readonly date: string;
  /** Number of the run: the last one of the day. */
  readonly run: number;
  /** True if the run read everything. */
  readonly complete: boolean;
  /** Rows that were written; absent for a file that was there already. */
  readonly rows?: number;
  /** Path of the file. */
  readonly path: string;
}

/**
 * Writes findings and images as Parquet for DuckDB, ClickHouse and Spark, one file for each table, scope and day:
 * `findings/cloud=tencent/account=shop/date=2026-11-27/run-12-….parquet`. A file is written under a temporary name and then replaces
 * that of an earlier run of its day; a run whose file exists is not written again, so exporting again writes only what is new.
 *
 * @param store - A store, which may be open for reading only.
 * @param options - See {@link ExportOptions}.
 * @returns the files, each as soon as it is complete.
 * @throws {StoreError} when a file cannot be written (`CannotWrite`).
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export async function* exportParquet(
  store: ExportedStore,
  { folder, scopes: wanted, since, version, signal, onRow }: ExportOptions,
): AsyncGenerator<ExportedFile, void, undefined> {
  for (const scope of await store.scopes()) {
    if (wanted !== undefined && !wanted.includes(scope.alias)) continue;
    const runs = await store.runs({ scope: scope.alias });
    for (const of of exportedRuns(scope, runs, since))
      for (const { table, bytes } of EXPORTED_TABLES) {
        const { run, date, complete } = of;
        const file = { account: scope.alias, cloud: scope.cloud, table, date, run, complete };
        const partition = join(folder, ...partitionOf(table, of));
        const name = fileNameOf(of);
        let rows = 0;
        const onEach = (): void => {
          signal?.throwIfAborted();
          rows += 1;
          onRow?.(file, rows);
        };
        const content = async function* (): AsyncGenerator<Uint8Array> {
          yield* bytes(await store.asOf(run, { scope: scope.alias }), of, version, onEach);
        };
        const isNew = await writePartition({ folder: partition, name, bytes: content });
        yield { ...file, ...(isNew && { rows }), path: join(partition, name) };
      }
  }
}
