import {
  type CheckedPolicy,
  type Cloud,
  type EvaluatedImage,
  type Evaluation,
  type Finding,
  type FindingKind,
  type FindingList,
  type Image,
  type MissingImage,
  type SourceOutcome,
  type Subject,
  evaluate,
  listsOfPolicy,
} from "@plimsoll/core";

import type { Moment } from "@plimsoll/store";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import type { Globals } from "../../options/globals.js";
import type { OfflineOption } from "../../store/offline-option.js";
import type { Offline } from "../../store/open-offline.js";
import type { DetailChoice } from "../findings/detail-options.js";
import { type StartedReading, startReading } from "../findings/finding-rows.js";
import { type OpenFindings, openFindings, reportInventory } from "../findings/open-findings.js";
import type { OpenReaders } from "../findings/open-readers.js";
import { reportDetails } from "../findings/report-details.js";
import { reportUnread } from "../findings/report-lists.js";
import { groupUnread } from "../findings/unread-lists.js";
import type { OpenSources } from "../images/open-sources.js";
import { GateSubjects } from "./gate-subjects.js";
import type { NewFindings } from "./new-findings.js";

/** Images that a command judges. */
export interface GateSelection extends DetailChoice, OfflineOption {
  readonly cloud?: Cloud;
  readonly image?: readonly string[];
  /** Run or time since which findings count. @default all findings count */
  readonly newSince?: Moment;
}

/** Images that are judged before they are deployed, instead of those of a selection. */
export interface AskedImages {
  /** Finds them, and adds the outcomes of the lists that it reads. */
  readonly find: (open: OpenSources, outcomes: SourceOutcome[]) => AsyncIterable<Image>;
  /** Those that no account has; asked when all were looked for. */
  readonly missing: () => readonly MissingImage[];
  /** True if some of them were read from manifests. */
  readonly hasPlaces: boolean;
  /** Where an image stands that was asked for, `deploy.yaml: Deployment/web, container app`. */
  readonly fromOf: (image: EvaluatedImage) => readonly string[];
  /** Called with each verdict. */
  readonly onImage: (image: EvaluatedImage) => void;
  /** Distinguishes its reports from those of other images. */
  readonly category: string;
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
  /** Images that are judged instead of those of the selection. @default those of the selection */
  readonly asked?: AskedImages | undefined;
  /** True to judge every image as one from which a container runs. @default what the clouds say */
  readonly asRunning?: boolean;
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
  const { selection, policy, file, at, io, globals, readers, asked, asRunning } = options;
  const subjects = new GateSubjects();
  const { cloud, image, store, newSince } = selection;
  // Only the store can tell which findings are new.
  const offline = newSince === undefined ? selection.offline : true;
  const wanted = omitUndefined({ cloud, image, offline, store });
  const kind = listsOfPolicy(policy).map((list) => KINDS[list]);
  const each = (place: Image): void => subjects.add(place);
  await using open = await openFindings({ ...wanted, kind }, { io, globals, each, find: asked?.find });
  if (open.isNothing) return await reportInventory(open, io, globals.output);
  const since =
    newSince === undefined || open.offline === undefined ? undefined : await newFindings(newSince, open.offline, io);
  const started = await startReading(open, {
    readers,
    io,
    globals,
    details: selection,
    onPart: (part) => subjects.end(since?.outcomesOf(part) ?? part),
  });
  subjects.begin(open);
  const evaluation = evaluate(policy, subjectsOf(started, subjects, since?.isNew), {
    at,
    file,
    sources: open.outcomes,
    asRunning: asRunning ?? (asked === undefined ? undefined : true),
    ...(asked === undefined ? {} : { missing: asked.missing() }),
  });
  await use(asked === undefined ? evaluation : heard(evaluation, asked.onImage), started.texts);
  await reportMissing(open, started, { io, globals });
  return codeOf(evaluation);
}

function heard(evaluation: Evaluation, onImage: AskedImages["onImage"]): Evaluation {
  return {
    head: evaluation.head,
    images: each(),
    get totals() {
      return evaluation.totals;
    },
  };

  async function* each(): AsyncGenerator<EvaluatedImage> {
    for await (const image of evaluation.images) {
      onImage(image);
      yield image;
    }
  }
}

async function newFindings(since: Moment, offline: Offline, io: Io): Promise<NewFindings> {
  const { findingsSince } = await import("./new-findings.js");
  return findingsSince(since, offline, io);
}

/** @param counts - True for a finding that counts. @default all do */
async function* subjectsOf(
  { findings }: StartedReading,
  subjects: GateSubjects,
  counts: (finding: Finding) => boolean = () => true,
): AsyncGenerator<Subject> {
  yield* subjects.ready();
  for await (const finding of findings) {
    if (counts(finding)) subjects.addFinding(finding);
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
  const isOffline = open.offline !== undefined;
  reportUnread(groupUnread(reading.totals.problems, open.targets), { io, format: globals.output, isOffline });
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
