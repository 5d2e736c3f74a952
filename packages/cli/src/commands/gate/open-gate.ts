import { type CheckedPolicy, type Evaluation, type Subject, evaluate, listsOfPolicy } from "@plimsoll/core";
import type { Cloud, FindingKind, FindingList } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import type { DetailChoice } from "../findings/detail-options.js";
import { type StartedReading, startReading } from "../findings/finding-rows.js";
import { type OpenFindings, openFindings, reportInventory } from "../findings/open-findings.js";
import type { OpenReaders } from "../findings/open-readers.js";
import { reportDetails } from "../findings/report-details.js";
import { reportUnread } from "../findings/report-lists.js";
import { groupUnread } from "../findings/unread-lists.js";
import { GateSubjects } from "./gate-subjects.js";

/** Images that a command judges. */
export interface GateSelection extends DetailChoice {
  readonly cloud?: Cloud;
  readonly image?: readonly string[];
}

/** Surroundings of a command that judges. */
export interface GateOptions {
  readonly selection: GateSelection;
  readonly policy: CheckedPolicy;
  readonly file: string;
  readonly at: Date;
  readonly io: Io;
  readonly globals: Globals;
  readonly readers: OpenReaders;
}

const KINDS: Readonly<Record<FindingList, FindingKind>> = {
  vulnerability: "vulnerability",
  malware: "malware",
  risk: "secret",
};

/**
 * Reads what the policy asks for, and judges.
 *
 * @param use - Takes the evaluation to its end, with the texts about vulnerabilities that were read so far.
 * @returns the exit code: that of the evaluation, or of why nothing could be read at all.
 */
export async function withEvaluation(
  options: GateOptions,
  use: (evaluation: Evaluation, texts: StartedReading["texts"]) => Promise<void>,
): Promise<ExitCode> {
  const { selection, policy, file, at, io, globals, readers } = options;
  const subjects = new GateSubjects();
  const { cloud, image } = selection;
  const wanted = { ...(cloud === undefined ? {} : { cloud }), ...(image === undefined ? {} : { image }) };
  const kind = listsOfPolicy(policy).map((list) => KINDS[list]);
  await using open = await openFindings({ ...wanted, kind }, { io, globals, each: (place) => subjects.add(place) });
  if (open.isNothing) return await reportInventory(open, io, globals.output);
  const started = await startReading(open, {
    readers,
    io,
    globals,
    details: selection,
    onPart: (part) => subjects.end(part),
  });
  subjects.begin(open);
  const evaluation = evaluate(policy, subjectsOf(started, subjects), { at, file, sources: open.outcomes });
  await use(evaluation, started.texts);
  await reportMissing(open, started, { io, globals });
  return codeOf(evaluation);
}

async function* subjectsOf({ findings }: StartedReading, subjects: GateSubjects): AsyncGenerator<Subject> {
  yield* subjects.ready();
  for await (const finding of findings) {
    subjects.addFinding(finding);
    yield* subjects.ready();
  }
  yield* subjects.rest();
}

/** Says why something is missing; that it is missing stands in the verdicts. */
async function reportMissing(
  open: OpenFindings,
  { reading, detailFailures }: StartedReading,
  { io, globals }: Pick<GateOptions, "globals" | "io">,
): Promise<void> {
  await reportInventory(open, io, globals.output);
  reportUnread(groupUnread(reading.totals.problems, open.targets), io, globals.output);
  reportDetails(detailFailures() ?? [], io, globals.output);
}

function codeOf({ totals }: Evaluation): ExitCode {
  switch (totals.exitCode) {
    case 3:
      return EXIT.gate;
    case 5:
      return EXIT.incomplete;
    case 0:
      return EXIT.clean;
    default:
      throw new CommandFailure(EXIT.error, "Internal", "an evaluation ended without a code.");
  }
}
