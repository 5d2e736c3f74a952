import { FINDING_LISTS, type ImageReading, scanStampOf } from "@plimsoll/core";

import { listCode } from "../words/codes.js";
import type { Decided } from "./place.js";
import type { Staging } from "./staging.js";

/** Records which lists are read, and which need not be; what the run has of them before is dropped. */
export async function writeSubjects(staging: Staging, fresh: readonly Decided[]): Promise<void> {
  if (fresh.length === 0) return;
  const { db, bulk, run } = staging;
  await dropLists(
    staging,
    fresh.filter(({ isAgain }) => isAgain).map(({ place }) => place.subject),
  );
  await bulk.write(
    db,
    { table: "stage_subject", columns: ["run", "subject", "status", "stamp", "carried"] },
    fresh.map(({ place, status }) => {
      return { run, subject: place.subject, status, stamp: scanStampOf(place.image), carried: 0 };
    }),
  );
  await bulk.write(
    db,
    { table: "stage_list", columns: ["run", "subject", "list", "verdict", "reason"] },
    fresh
      .filter(({ status }) => status !== "unknown")
      .flatMap(({ place, reading }) =>
        FINDING_LISTS.map((list) => ({
          run,
          subject: place.subject,
          list: listCode(list),
          ...firstVerdict(reading, list),
        })),
      ),
  );
}

function firstVerdict(
  reading: ImageReading | undefined,
  list: (typeof FINDING_LISTS)[number],
): { readonly verdict: string; readonly reason: string | null } {
  if (reading?.failedLists.includes(list) === true) return { verdict: "unknown", reason: "scan-failed" };
  return { verdict: reading?.lists[list] === undefined ? "empty" : "pending", reason: null };
}

async function dropLists({ db, run }: Staging, subjects: readonly number[]): Promise<void> {
  if (subjects.length === 0) return;
  for (const table of ["stage_finding", "stage_list"] as const)
    await db.deleteFrom(table).where("run", "=", run).where("subject", "in", subjects).execute();
}

/** Takes back that images are read in this run. */
export async function dropSubjects(staging: Staging, subjects: readonly number[]): Promise<void> {
  if (subjects.length === 0) return;
  const { db, run } = staging;
  await dropLists(staging, subjects);
  await db.deleteFrom("stage_subject").where("run", "=", run).where("subject", "in", subjects).execute();
}

/** Keeps what a process that was ended has read of an image. */
export async function keepSubject({ db, run }: Staging, subject: number): Promise<void> {
  await db
    .updateTable("stage_subject")
    .set({ carried: 0 })
    .where("run", "=", run)
    .where("subject", "=", subject)
    .execute();
}
