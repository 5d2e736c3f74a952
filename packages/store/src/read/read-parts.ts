import {
  FINDING_KINDS,
  type FindingList,
  type ListOutcome,
  type ListVerdict,
  type ReadPart,
  listOf,
} from "@plimsoll/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { kindCode, listCode, listOfCode } from "../words/codes.js";
import { aliveAt } from "./alive.js";
import { readFindingRows } from "./finding-rows.js";
import { type ReadFinding, createKnown } from "./known-parts.js";
import type { ScopeAt } from "./moments.js";

/** Images whose lists end with one part. */
const IMAGES = 100;

/**
 * Findings and outcomes as `readFindings` of core gave them when each image was last read.
 *
 * @param wanted - See {@link WantedParts}.
 */
export async function* readParts(
  db: Db,
  { scope, run }: ScopeAt,
  { ids, list }: WantedParts = {},
): AsyncGenerator<ReadPart, void, undefined> {
  const kinds = list === undefined ? undefined : FINDING_KINDS.filter((kind) => listOf(kind) === list).map(kindCode);
  if (ids !== undefined) {
    const where = sql<SqlBool>`${aliveAt(run, "finding")} and ${named(ids)}`;
    for await (const page of readFindingRows(db, { scope, where })) yield* partOf(page, list);
  }
  const known = createKnown(db, () => scope.cloud);
  for (let last = 0; ;) {
    const subjects = await db
      .selectFrom("subject")
      .select(["id", "identity"])
      .where("scope", "=", scope.id)
      .where("id", ">", last)
      .orderBy("id")
      .limit(IMAGES)
      .execute();
    const to = subjects.at(-1)?.id;
    if (to === undefined) return;
    const where = aliveAt(run, "finding");
    if (ids === undefined)
      for await (const page of readFindingRows(db, { scope, where, subjects: [last, to], kinds, known }))
        yield* partOf(page, list);
    const outcomes = await readOutcomes(db, { scope, run, subjects }, list);
    if (outcomes.length > 0) yield { findings: [], outcomes };
    last = to;
  }
}

/** Which parts are read. */
export interface WantedParts {
  /**
   * IDs of the only findings that are returned, in either case, with those that may name one as another name of theirs. Their findings come
   * first, then the outcomes of all lists. @default all
   */
  readonly ids?: readonly string[] | undefined;
  /** The only list whose findings and outcomes are given. Its parts end where they end with all lists. @default all lists */
  readonly list?: FindingList | undefined;
}

function* partOf(page: readonly ReadFinding[], list: FindingList | undefined): Generator<ReadPart, void, undefined> {
  const findings = page.map(({ finding }) => finding);
  const own = list === undefined ? findings : findings.filter(({ kind }) => listOf(kind) === list);
  if (own.length > 0) yield { findings: own, outcomes: [] };
}

/** Findings with one of some IDs, or whose detail has one somewhere: other names of a vulnerability stand there. */
function named(ids: readonly string[]): RawBuilder<SqlBool> {
  const keys = sql.join(ids.flatMap((id) => [id, id.toUpperCase(), id.toLowerCase()]));
  const texts = ids.map((id) => {
    const pattern = `%${JSON.stringify(id.toLowerCase())
      .slice(1, -1)
      .replaceAll(/[\\%_]/g, "\\$&")}%`;
    return sql`lower(doc) like ${pattern} escape '\\'`;
  });
  return sql<SqlBool>`(finding.problem in (select problem.id from problem inner join advisory on advisory.id = problem.advisory
      where advisory.key in (${keys}))
    or finding.detail in (select id from detail where ${sql.join(texts, sql` or `)}))`;
}

/** Images by number, and the run for which they are wanted. */
interface Ended extends ScopeAt {
  readonly subjects: readonly { readonly id: number; readonly identity: string }[];
}

/**
 * Outcomes of the lists of some images, as when each was last read.
 *
 * @param only - The only list. @default all lists
 */
export async function readOutcomes(
  db: Db,
  { scope, run, subjects }: Ended,
  only?: FindingList,
): Promise<readonly ListOutcome[]> {
  const identities = new Map(subjects.map(({ id, identity }) => [id, identity]));
  const all = db
    .selectFrom("subject_list")
    .select(["subject", "list", "verdict", "reason"])
    .where("subject", "in", [...identities.keys()])
    .where("verdict", "!=", "empty")
    .where("subject", "in", (nested) =>
      nested
        .selectFrom("image_state")
        .select("image_state.subject")
        // Without these, every hundred images would look at all places.
        .where("image_state.subject", "in", [...identities.keys()])
        .where(aliveAt(run, "image_state")),
    )
    .orderBy("subject")
    .orderBy("list");
  const rows = await (only === undefined ? all : all.where("list", "=", listCode(only))).execute();
  return rows.flatMap(({ subject, list, verdict, reason }) => {
    const known = verdictOf(verdict, reason);
    const image = identities.get(subject) ?? "";
    return known === undefined ? [] : [outcomeOf(scope, { image, list, verdict: known })];
  });
}

function outcomeOf(
  { cloud, alias }: Scope,
  { image, list, verdict }: { readonly image: string; readonly list: number; readonly verdict: ListVerdict },
): ListOutcome {
  return { image, cloud, list: listOfCode(list), reader: `the store, ${alias}`, verdict };
}

/** The verdict of a list; nothing for an image that was not read at all, whose reason stands in its image. */
function verdictOf(code: string, reason: string | null): ListVerdict | undefined {
  if (code === "pending") return { code: "incomplete", reason: "failed" };
  if (code === "complete" || code === "stale") return { code, compared: reason === null };
  if (code === "incomplete" || code === "unknown")
    return reason === null ? undefined : ({ code, reason } as ListVerdict); // written by the stage
  return { code } as ListVerdict; // as above: those without more members
}
