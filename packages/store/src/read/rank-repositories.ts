import { type RawBuilder, sql } from "kysely";

import { OPEN_COLUMNS } from "../schema/open-counts.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { openSums } from "../words/open-sums.js";
import { type SeverityCounts, byWorst, noCounts, totalOf } from "./counts.js";
import { type OpenRow, countedScopes } from "./open-by-image.js";

/** A repository with the open findings of its images. */
export interface RepositoryRank {
  /** Name without tag and digest. */
  readonly repository: string;
  /** Images of it, by identity. */
  readonly images: number;
  /** Open findings by severity. A finding of an image in several repositories is counted in each. */
  readonly open: SeverityCounts;
}

/** Repositories with their open findings, the worst first. */
export async function rankRepositories(db: Db, scopes: readonly Scope[]): Promise<readonly RepositoryRank[]> {
  const counted = await countedScopes(db);
  const ids = scopes.map(({ id }) => id);
  const kept = ids.filter((id) => counted.has(id));
  const others = ids.filter((id) => !counted.has(id));
  const found = [
    ...(kept.length === 0 ? [] : await countedOf(db, kept)),
    ...(others.length === 0 ? [] : await uncountedOf(db, others)),
  ];
  const ranks = new Map<string, RepositoryRank>();
  for (const row of found) {
    const other = ranks.get(row.name);
    const open = noCounts();
    for (const name of OPEN_COLUMNS) open[name] = Number(row[name]) + (other?.open[name] ?? 0);
    ranks.set(row.name, { repository: row.name, images: Number(row.images) + (other?.images ?? 0), open });
  }
  return [...ranks.values()].toSorted(
    (a, b) => byWorst(a.open, b.open) || totalOf(b.open) - totalOf(a.open) || (a.repository < b.repository ? -1 : 1),
  );
}

type RepositoryRow = OpenRow & { readonly name: string; readonly images: number | string };

const SUMS = sql.join(OPEN_COLUMNS.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`));

/** Places of the images of scopes, each once. */
function placesOf(scopes: readonly number[]): RawBuilder<unknown> {
  return sql`(select distinct scope, subject, repository from image_state where scope in (${sql.join(scopes)}) and closed_run is null)`;
}

/** Images and open findings in one pass over the places. */
async function countedOf(db: Db, scopes: readonly number[]): Promise<readonly RepositoryRow[]> {
  const { rows } = await sql<RepositoryRow>`
    select repository.name, count(*) as images, ${SUMS} from ${placesOf(scopes)} as place
    join repository on repository.id = place.repository
    left join subject_open on subject_open.scope = place.scope and subject_open.subject = place.subject
    group by repository.name`.execute(db);
  return rows;
}

/** The same of scopes whose last run has kept no numbers: images, then open findings. */
async function uncountedOf(db: Db, scopes: readonly number[]): Promise<readonly RepositoryRow[]> {
  const nothing = sql.join(OPEN_COLUMNS.map((name) => sql`0 as ${sql.ref(name)}`));
  const images = await sql<RepositoryRow>`
    select repository.name, count(*) as images, ${nothing} from ${placesOf(scopes)} as place
    join repository on repository.id = place.repository group by repository.name`.execute(db);
  // The places are looked up by their index: a join of two queries has none, so it would compare each image with each.
  const open = await sql<RepositoryRow>`
    with counted as materialized (
      select subject, ${openSums()} from finding where scope in (${sql.join(scopes)}) and closed_run is null group by subject
    )
    select repository.name, 0 as images, ${SUMS} from (
      select distinct counted.*, image_state.repository from counted
      join image_state on image_state.subject = counted.subject where image_state.closed_run is null
    ) as found join repository on repository.id = found.repository group by repository.name`.execute(db);
  return [...images.rows, ...open.rows];
}
