import type { ListOutcome, ReadPart } from "@plimsoll/core";

import { StoreError } from "../errors/store-error.js";
import type { Row } from "../schema/tables.js";
import { listCode } from "../words/codes.js";
import { type FindingParts, toParts } from "../words/finding-rows.js";
import { toJson } from "../words/json.js";
import {
  type SharedText,
  advisoryTable,
  packageKey,
  packageTable,
  problemTable,
  sharedText,
  textTable,
} from "./dictionaries.js";
import type { ReadSubject, Staging } from "./staging.js";

/** Part of a reading that is not yet written. */
interface Waiting {
  readonly parts: FindingParts;
  readonly detail: SharedText;
  readonly layer: SharedText | undefined;
  readonly id: string;
  readonly package: { readonly type: string; readonly name: string; readonly version: string } | undefined;
  readonly subject: ReadSubject;
  readonly image: () => string;
}

/** Findings that are written in one transaction: as many as an account returns in a second or a few, since a process that is killed loses them. */
const BATCH = 2000;

/** Takes the findings of a run, and writes them in batches. */
export class FindingStage {
  readonly #staging: Staging;
  #waiting: Waiting[] = [];
  #outcomes: Row<"stage_list">[] = [];

  constructor(staging: Staging) {
    this.#staging = staging;
  }

  /** @throws {StoreError} when a finding is of an image that this run does not read (`UnknownImage`). */
  async add({ findings, outcomes }: ReadPart): Promise<void> {
    for (const finding of findings) {
      const { image, package: found } = finding;
      const parts = toParts(finding);
      this.#waiting.push({
        parts,
        detail: sharedText(parts.detail),
        layer: parts.layer === undefined ? undefined : sharedText(parts.layer),
        id: finding.id,
        package: found && { type: found.type ?? "", name: found.name, version: found.version ?? "" },
        subject: this.#subjectOf(parts.identity),
        image: () => toJson(image),
      });
    }
    for (const outcome of outcomes) this.#outcomes.push(this.#rowOf(outcome));
    if (this.#waiting.length + this.#outcomes.length >= BATCH) await this.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    const outcomes = this.#outcomes;
    if (waiting.length + outcomes.length === 0) return;
    this.#waiting = [];
    this.#outcomes = [];
    const { db, bulk } = this.#staging;
    await db.transaction().execute(async (trx) => {
      const inside = { ...this.#staging, db: trx };
      if (waiting.length > 0) await writeFindings(inside, waiting);
      const columns = ["run", "subject", "list", "verdict", "reason"] as const;
      // The inventory has written each of them as pending.
      await bulk.replace(trx, { table: "stage_list", columns }, outcomes);
    });
  }

  #subjectOf(identity: string): ReadSubject {
    const subject = this.#staging.reading.get(identity);
    if (subject === undefined)
      throw new StoreError(
        "UnknownImage",
        `the image ${JSON.stringify(identity)} is not among the targets of this run. Stage the inventory first, and read the targets that it gives.`,
      );
    return subject;
  }

  #rowOf({ image, list, verdict }: ListOutcome): Row<"stage_list"> {
    const subject = this.#subjectOf(image).id;
    const reason =
      "reason" in verdict ? verdict.reason : "compared" in verdict && !verdict.compared ? "not-compared" : null;
    return { run: this.#staging.run, subject, list: listCode(list), verdict: verdict.code, reason };
  }
}

const COLUMNS = [
  "run",
  "subject",
  "problem",
  "kind",
  "severity",
  "state",
  "fixable",
  "detail",
  "layer",
  "first_seen",
  "last_seen",
] as const;

async function writeFindings(staging: Staging, waiting: readonly Waiting[]): Promise<void> {
  const { db, bulk, run, cloud, dictionaries } = staging;
  const { advisories, packages, problems, details, layers } = dictionaries;
  await nameSubjects(staging, waiting);
  await advisories.resolve(
    waiting.map(({ id }) => id),
    advisoryTable(db, cloud),
  );
  await packages.resolve(
    waiting.flatMap(({ package: found }) => found ?? []),
    packageTable(db),
  );
  const problemOf = ({ id, package: found, parts }: Waiting) => ({
    key: parts.key,
    kind: parts.columns.kind,
    advisory: advisories.idOf(id),
    package: found === undefined ? null : packages.idOf(packageKey(found)),
  });
  await problems.resolve(waiting.map(problemOf), problemTable(db, cloud));
  await details.resolve(
    waiting.map(({ detail }) => detail),
    textTable(db, "detail"),
  );
  await layers.resolve(
    waiting.flatMap(({ layer }) => layer ?? []),
    textTable(db, "layer"),
  );
  const rows = waiting.map(({ parts: { key, columns }, detail, layer, subject }) => ({
    run,
    subject: subject.id,
    problem: problems.idOf(key.slice(0, 32)),
    ...columns,
    detail: details.idOf(detail.key),
    layer: layer === undefined ? null : layers.idOf(layer.key),
  }));
  await bulk.write(db, { table: "stage_finding", columns: COLUMNS }, rows);
}

/**
 * Keeps how findings name their image, once for each. Each is found by its key, whatever the server assumes about the size of a stage: an
 * update from a list of values would go through the stage for each batch.
 */
async function nameSubjects({ db, run }: Staging, waiting: readonly Waiting[]): Promise<void> {
  const names: Row<"stage_subject">[] = [];
  for (const { subject, image } of waiting) {
    if (subject.isNamed) continue;
    subject.isNamed = true;
    names.push({ run, subject: subject.id, status: "read", image: image(), stamp: null, carried: 0 });
  }
  // Far below the number of parameters that any engine accepts.
  for (let start = 0; start < names.length; start += 500)
    await db
      .insertInto("stage_subject")
      .values(names.slice(start, start + 500))
      .onConflict((conflict) =>
        conflict.columns(["run", "subject"]).doUpdateSet(({ ref }) => ({ image: ref("excluded.image") })),
      )
      .execute();
}
