import type { ListOutcome, ListVerdict, ReadPart } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { listOfCode } from "../words/codes.js";
import { aliveAt } from "./alive.js";
import { readFindingRows } from "./finding-rows.js";
import type { ScopeAt } from "./moments.js";

/** Images whose lists end with one part. */
const IMAGES = 100;

/** Findings and outcomes as `readFindings` of core gave them when each image was last read. */
export async function* readParts(db: Db, { scope, run }: ScopeAt): AsyncGenerator<ReadPart, void, undefined> {
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
    for await (const page of readFindingRows(db, { scope, where, subjects: [last, to] }))
      yield { findings: page.map(({ finding }) => finding), outcomes: [] };
    const outcomes = await readOutcomes(db, { scope, run, subjects });
    if (outcomes.length > 0) yield { findings: [], outcomes };
    last = to;
  }
}

/** Images by number, and the run for which they are wanted. */
interface Ended extends ScopeAt {
  readonly subjects: readonly { readonly id: number; readonly identity: string }[];
}

/** Outcomes of the lists of some images, as when each was last read. */
export async function readOutcomes(db: Db, { scope, run, subjects }: Ended): Promise<readonly ListOutcome[]> {
  const identities = new Map(subjects.map(({ id, identity }) => [id, identity]));
  const rows = await db
    .selectFrom("subject_list")
    .select(["subject", "list", "verdict", "reason"])
    .where("subject", "in", [...identities.keys()])
    .where("verdict", "!=", "empty")
    .where("subject", "in", (nested) =>
      nested.selectFrom("image_state").select("image_state.subject").where(aliveAt(run, "image_state")),
    )
    .orderBy("subject")
    .orderBy("list")
    .execute();
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
