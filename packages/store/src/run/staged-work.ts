import { sql } from "kysely";

import { GAPS, type Merging } from "./staging.js";

/** Parts of a run's stages that have rows. On most days few have, and the statements of a merge about the others are saved. */
export interface StagedWork {
  /** True if an image is new, or differs from what is known of it. */
  readonly images: boolean;
  /** True if findings of an image were to be read. */
  readonly subjects: boolean;
  /** True if findings name their image. */
  readonly names: boolean;
  readonly lists: boolean;
  readonly findings: boolean;
  /** True if a process that was ended has staged something that this run has not staged again. */
  readonly carried: boolean;
  /** Lists of findings that were not read completely. */
  readonly gaps: number;
}

/** Looks at all stages of a run in one statement. */
export async function stagedWork({ db, run }: Pick<Merging, "db" | "run">): Promise<StagedWork> {
  const { rows } = await sql<Readonly<Record<keyof StagedWork, number>>>`select
    cast(exists (select 1 from stage_image where run = ${run} and changed = 1) as integer) as images,
    cast(exists (select 1 from stage_subject where run = ${run} and status <> 'unknown') as integer) as subjects,
    cast(exists (select 1 from stage_subject where run = ${run} and image is not null) as integer) as names,
    cast(exists (select 1 from stage_list where run = ${run}) as integer) as lists,
    cast(exists (select 1 from stage_finding where run = ${run}) as integer) as findings,
    cast(exists (select 1 from stage_subject where run = ${run} and carried = 1) as integer) as carried,
    cast((select count(*) from stage_list where run = ${run} and verdict in (${sql.join(GAPS)})) as integer) as gaps`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("a statement without a table has one row");
  return {
    images: row.images === 1,
    subjects: row.subjects === 1,
    names: row.names === 1,
    lists: row.lists === 1,
    findings: row.findings === 1,
    carried: row.carried === 1,
    gaps: row.gaps,
  };
}
