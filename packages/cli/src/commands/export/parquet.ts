import type { ExportedFile } from "@plimsoll/store";
import type { Command } from "commander";

import { type ProgramOptions, type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { sinceOf } from "../findings/finding-selection.js";
import { type HistoryContext, withHistory } from "../history/history-options.js";
import { nothingStored } from "../report/wanted-scopes.js";

interface ParquetOptions extends StoreOption {
  readonly out: string;
  readonly since?: string;
}

/** Rows after which a terminal shows how many there are. */
const ROWS_TOLD = 1000;

const AFTER_HELP = `
Tables are in findings/ and images/, with a file for each account and day: cloud=tencent/account=shop/date=2026-11-27/run-12-….parquet.
A file has the state after the last run of its day. A run whose file exists is not written again, and a later run of the same day
replaces it in one step, so this can run after each sync. Files of days that the store no longer has are kept.
`;

/** `plimsoll export parquet` */
export function exportParquetCommand({ io, version }: ProgramOptions, setExitCode: SetExitCode): Command {
  const command = commandOf("parquet", "Write findings and images of the store as Parquet, by cloud, account and day", [
    ["plimsoll export parquet --out lake", "the last run of each account"],
    ["plimsoll export parquet --out lake --since 30d", "the last run of each of the last 30 days, too"],
    ["duckdb -c \"select severity, count(*) from 'lake/findings/**/*.parquet' group by all\"", "ask DuckDB"],
  ]);
  command
    .requiredOption("--out <folder>", "folder for the files; created if it does not exist")
    .option("--since <time>", "each day since this date, time or age such as 30d (default: the last run)", (text) =>
      sinceOf(text, io.now()),
    )
    .addHelpText("after", AFTER_HELP);
  return addStoreOption(command).action(async (options: ParquetOptions) => {
    await withHistory(options, { io, command }, (context) => write(options, context, { io, version }));
    setExitCode(EXIT.clean);
  });
}

async function write(
  { out: folder, since }: ParquetOptions,
  { store, accounts: scopes, globals: { output: format, query } }: HistoryContext,
  { io, version }: { readonly io: Io; readonly version: string },
): Promise<void> {
  const { exportParquet } = await import("@plimsoll/store");
  const runs = await store.runs({ scope: scopes });
  if (scopes.length === 0 || !runs.some(({ committedAt }) => committedAt !== undefined))
    throw nothingStored(store.path);
  const progress = createProgress(io);
  const files: ExportedFile[] = [];
  try {
    for await (const file of exportParquet(store, {
      folder,
      scopes,
      since: since === undefined ? undefined : new Date(since),
      version,
      signal: io.signal,
      onRow: ({ account, date, table }, rows) => {
        if (rows % ROWS_TOLD === 0) progress.show(`${account}, ${date}, ${table}: ${count(rows, "row")}`);
      },
    }))
      files.push(file);
  } finally {
    progress.done();
  }
  await renderRows(files, { format, query, view, io });
  if (files.length === 0) io.stderr.write(`No run since ${since}.\n`);
}

const view: View<ExportedFile> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Table", value: ({ table }) => table, rank: 0 },
  { title: "Day", value: ({ date }) => date, rank: 1 },
  { title: "Run", value: ({ run }) => run, align: "right", rank: 2 },
  { title: "Complete", value: ({ complete }) => complete, rank: 4 },
  {
    title: "Rows",
    value: ({ rows }) => rows,
    text: ({ rows }) => (rows === undefined ? "there" : String(rows)),
    align: "right",
    rank: 0,
  },
  { title: "File", value: ({ path }) => path, rank: 3 },
];
