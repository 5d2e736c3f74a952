import { setTimeout } from "node:timers/promises";

import { type ScanJournal, type ScanJournalEntry, readScanJournalEntry } from "@plimsoll/core";

import { alibabaCredentials, tencentCredentials } from "../../accounts/account-credentials.js";
import { type ConnectedAccount, clientOptions } from "../../connect.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { scanRecord } from "../license/account-record.js";
import { createFileJournal } from "../license/file-journal.js";
import { type LockWords, lockPlan } from "../license/plan-lock.js";

/** Journal of the scans of an account, and how to keep others from starting scans meanwhile. */
export interface ScanRecord {
  readonly journal: ScanJournal;
  readonly exclusively: (work: () => Promise<void>) => Promise<void>;
}

const words: LockWords = {
  locked: "the scans of the account",
  doing: "is starting scans in this account",
  nothing: "Nothing was started",
};

/** Milliseconds between two looks at a lock that somebody else holds. */
const pauseMs = 500;

/**
 * Opens the record of an account, whose name its cloud's token service knows. It is in `plimsoll/scans` of `XDG_STATE_HOME` or
 * `~/.local/state`; without such a folder it is in memory, and standard error says so.
 */
export async function openRecord(connected: ConnectedAccount, io: Io, globals: Globals): Promise<ScanRecord> {
  const { account: place, cloud } = connected;
  const account = await accountIdOf(connected, io, globals);
  const region = place.region ?? null;
  const files = await scanRecord({ cloud, account, region, endpoint: originOf(place.endpoint) }, io.env);
  if (files === undefined) {
    io.stderr.write(
      "No folder for a record of the account: set HOME, or XDG_STATE_HOME. These scans are not recorded in a journal.\n",
    );
    return { journal: memoryJournal(), exclusively: (work) => work() };
  }
  return {
    journal: createFileJournal<ScanJournalEntry>(files.journal, readScanJournalEntry),
    async exclusively(work) {
      await using _lock = await lockSoon(files.lock, io, globals);
      await work();
    },
  };
}

/** Another run holds the lock for as long as its requests take. */
async function lockSoon(path: string, io: Io, { timeout }: Globals): Promise<AsyncDisposable> {
  const { sleep = (ms, signal) => setTimeout(ms, undefined, { signal }) } = io;
  for (let leftMs = Math.min(timeout, 60) * 1000; ; leftMs -= pauseMs) {
    try {
      return await lockPlan(path, io.now, words);
    } catch (error) {
      if (!(error instanceof CommandFailure) || error.code !== "PlanInUse" || leftMs <= 0) throw error;
      await sleep(pauseMs, io.signal);
    }
  }
}

async function accountIdOf(connected: ConnectedAccount, io: Io, globals: Globals): Promise<string> {
  const { alibabaCallerIdentity, tencentCallerIdentity } = await import("@plimsoll/client");
  const { account, cloud } = connected;
  const options = {
    ...clientOptions(io, globals, account),
    stsEndpoint: io.env["PLIMSOLL_STS_ENDPOINT"] || undefined,
    signal: io.signal,
  };
  const { accountId } = await (cloud === "tencent"
    ? tencentCallerIdentity({ ...options, credentials: tencentCredentials(account, io.env) })
    : alibabaCallerIdentity({ ...options, credentials: alibabaCredentials(account, io.env) }));
  return accountId;
}

function originOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).origin : endpoint;
}

function memoryJournal(): ScanJournal {
  const entries: ScanJournalEntry[] = [];
  return {
    append: async (entry) => void entries.push(entry),
    read: async () => [...entries],
  };
}
