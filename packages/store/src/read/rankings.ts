import type { FindingImage } from "@plimsoll/core";
import { sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { fromJson } from "../words/json.js";
import { type SeverityCounts, addCount, byWorst, noCounts, totalOf } from "./counts.js";

/** An image with its open findings. */
export interface ImageRank {
  /** Alias of the scope. */
  readonly scope: string;
  /** The image, as its findings name it. */
  readonly image: FindingImage;
  /** True if a container runs from it in one of its places; absent if no place says. */
  readonly running?: boolean;
  /** End of the last scan that its cloud names for one of its places, RFC 3339 in UTC; absent if there is none. */
  readonly scannedAt?: string;
  /** Open findings by severity. */
  readonly open: SeverityCounts;
}

/** A repository with the open findings of its images. */
export interface RepositoryRank {
  /** Name without tag and digest. */
  readonly repository: string;
  /** Images of it, by identity. */
  readonly images: number;
  /** Open findings by severity. A finding of an image in several repositories is counted in each. */
  readonly open: SeverityCounts;
}

const idsOf = (scopes: readonly Scope[]): number[] => scopes.map(({ id }) => id);

/** Images with the most findings, the worst severity first. */
export async function worstImages(db: Db, scopes: readonly Scope[], limit: number): Promise<readonly ImageRank[]> {
  const aliases = new Map(scopes.map(({ id, alias }) => [id, alias]));
  const weight = (code: number) => sql`sum(case when severity = ${code} then 1 else 0 end)`;
  const worst = await db
    .selectFrom("finding")
    .select(["scope", "subject"])
    .where("scope", "in", idsOf(scopes))
    .where("closed_run", "is", null)
    .groupBy(["scope", "subject"])
    .orderBy(weight(0), "desc")
    .orderBy(weight(1), "desc")
    .orderBy(weight(2), "desc")
    .orderBy(weight(3), "desc")
    .orderBy("subject")
    .limit(limit)
    .execute();
  return Promise.all(worst.map(({ scope, subject }) => rankOf(db, aliases.get(scope) ?? "", subject)));
}

async function rankOf(db: Db, scope: string, subject: number): Promise<ImageRank> {
  const { image, identity } = await db
    .selectFrom("subject")
    .select(["image", "identity"])
    .where("id", "=", subject)
    .executeTakeFirstOrThrow();
  const { running, scanned } = await db
    .selectFrom("image_state")
    .select(({ fn }) => [fn.max("running").as("running"), fn.max("scanned_at").as("scanned")])
    .where("subject", "=", subject)
    .where("closed_run", "is", null)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("finding")
    .select(({ fn }) => ["severity", fn.countAll<number>().as("rows")])
    .where("scope", "in", (nested) => nested.selectFrom("subject").select("scope").where("id", "=", subject))
    .where("subject", "=", subject)
    .where("closed_run", "is", null)
    .groupBy("severity")
    .execute();
  const open = noCounts();
  for (const { severity, rows: count } of rows) addCount(open, severity, count);
  return {
    scope,
    image: image === null ? { key: identity } : (fromJson(image) as FindingImage), // written by the stage
    ...(running !== null && { running: running === 1 }),
    ...(scanned !== null && { scannedAt: new Date(scanned).toISOString() }),
    open,
  };
}

/** Repositories with their open findings, the worst first. */
export async function rankRepositories(db: Db, scopes: readonly Scope[]): Promise<readonly RepositoryRank[]> {
  const places = db
    .selectFrom("image_state")
    .select(["subject", "repository"])
    .distinct()
    .where("scope", "in", idsOf(scopes))
    .where("closed_run", "is", null);
  const images = await db
    .selectFrom(places.as("place"))
    .innerJoin("repository", "repository.id", "place.repository")
    .select(({ fn }) => ["repository.name", fn.countAll<number>().as("images")])
    .groupBy("repository.name")
    .execute();
  // Counted for each image first: joined, every finding would meet every place. The places are looked up by their index: a join of two
  // subqueries has none, so it would compare each image with each.
  const rows = await db
    .with(
      (cte) => cte("counted").materialized(),
      (nested) =>
        nested
          .selectFrom("finding")
          .select(({ fn }) => ["subject", "severity", fn.countAll<number>().as("rows")])
          .where("scope", "in", idsOf(scopes))
          .where("closed_run", "is", null)
          .groupBy(["subject", "severity"]),
    )
    .selectFrom((nested) =>
      nested
        .selectFrom("counted")
        .innerJoin("image_state", "image_state.subject", "counted.subject")
        .select(["counted.subject", "counted.severity", "counted.rows", "image_state.repository"])
        .distinct()
        .where("image_state.closed_run", "is", null)
        .as("found"),
    )
    .innerJoin("repository", "repository.id", "found.repository")
    .select(({ fn }) => ["repository.name", "found.severity", fn.sum<number>("found.rows").as("rows")])
    .groupBy(["repository.name", "found.severity"])
    .execute();
  const ranks = new Map(images.map(({ name, images }) => [name, { repository: name, images, open: noCounts() }]));
  for (const { name, severity, rows: count } of rows) {
    const rank = ranks.get(name);
    if (rank !== undefined) addCount(rank.open, severity, count);
  }
  return [...ranks.values()].toSorted(
    (a, b) => byWorst(a.open, b.open) || totalOf(b.open) - totalOf(a.open) || (a.repository < b.repository ? -1 : 1),
  );
}
