import type { FindingImage } from "@plimsoll/core";
import { sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { fromJson } from "../words/json.js";
import type { SeverityCounts } from "./counts.js";
import { OPEN, type OpenRow, countsOf, openByImage } from "./open-by-image.js";

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

/** Images that one statement asks for. */
const IN_ONE_STATEMENT = 500;

/** Images with the most findings, the worst severity first. */
export async function worstImages(db: Db, scopes: readonly Scope[], limit: number): Promise<readonly ImageRank[]> {
  const { rows } = await sql<OpenRow & { readonly scope: number; readonly subject: number }>`
    select scope, subject, ${OPEN} from (${await openByImage(db, scopes)}) as found
    order by critical desc, high desc, medium desc, low desc, subject limit ${limit}`.execute(db);
  const aliases = new Map(scopes.map(({ id, alias }) => [id, alias]));
  const ranks: ImageRank[] = [];
  for (let start = 0; start < rows.length; start += IN_ONE_STATEMENT) {
    const some = rows.slice(start, start + IN_ONE_STATEMENT);
    const facts = await factsOf(
      db,
      some.map(({ subject }) => subject),
    );
    for (const row of some) {
      const fact = facts.get(row.subject);
      // A retention has removed it meanwhile.
      if (fact !== undefined) ranks.push({ scope: aliases.get(row.scope) ?? "", ...fact, open: countsOf(row) });
    }
  }
  return ranks;
}

type ImageFacts = Omit<ImageRank, "open" | "scope">;

async function factsOf(db: Db, subjects: readonly number[]): Promise<ReadonlyMap<number, ImageFacts>> {
  const rows = await db
    .selectFrom("subject")
    .leftJoin("image_state", (join) =>
      join.onRef("image_state.subject", "=", "subject.id").on("image_state.closed_run", "is", null),
    )
    .select(({ fn }) => [
      "subject.id",
      "subject.image",
      "subject.identity",
      fn.max("running").as("running"),
      fn.max("scanned_at").as("scanned"),
    ])
    .where("subject.id", "in", subjects)
    .groupBy(["subject.id", "subject.image", "subject.identity"])
    .execute();
  return new Map(
    rows.map(({ id, image, identity, running, scanned }): [number, ImageFacts] => [
      id,
      {
        image: image === null ? { key: identity } : (fromJson(image) as FindingImage), // written by the stage
        ...(running !== null && { running: running === 1 }),
        ...(scanned !== null && { scannedAt: new Date(scanned).toISOString() }),
      },
    ]),
  );
}
