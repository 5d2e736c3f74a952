import type { EvaluatedImage, Evaluation } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import type { OpenReaders } from "../findings/open-readers.js";
import { type GateFinding, briefOf, nameOf } from "./gate-rows.js";
import { type GateCommandOptions, atOf } from "./gate-options.js";
import { withEvaluation } from "./open-gate.js";
import { loadPolicy } from "./policy-file.js";

/** A finding that a rule is about, with what the rule says of it. */
interface ExplainedFinding extends GateFinding {
  readonly image: string;
  /** `excused` would break the rule without an exception. */
  readonly says: "breaks" | "excused" | "undecided";
  /** The exception that covers it, with its owner and last day. */
  readonly exception?: string;
}

const view: View<ExplainedFinding> = [
  {
    title: "Rule says",
    value: ({ says }) => says,
    tone: ({ says }) => (says === "breaks" ? "bad" : undefined),
    rank: 0,
  },
  { title: "Severity", value: ({ severity }) => severity, rank: 2 },
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Package", value: (row) => row.package, rank: 1 },
  { title: "Version", value: ({ version }) => version, rank: 3 },
  { title: "Fixed", value: ({ fixedVersions }) => fixedVersions?.join(" "), rank: 3 },
  { title: "Exception", value: ({ exception }) => exception, rank: 1 },
  { title: "Image", value: ({ image }) => image, rank: 4 },
];

/** `plimsoll gate explain` */
export function gateExplainCommand(io: Io, setExitCode: SetExitCode, readers: OpenReaders): Command {
  const command = commandOf("explain", "Explain why a rule fails, passes or is unknown for an image", [
    ["plimsoll gate explain shop/cart:1.4 no-malware", "each finding it is about"],
  ])
    .argument("<image>", "name, image ID, digest or UUID of the image")
    .argument("<rule>", "name of the rule in the policy");
  return command.action(async (image: string, rule: string) =>
    setExitCode(await explain({ image, rule }, { io, command, readers })),
  );
}

async function explain(
  { image, rule }: { readonly image: string; readonly rule: string },
  { io, command, readers }: { readonly io: Io; readonly command: Command; readonly readers: OpenReaders },
): Promise<ExitCode> {
  const options = command.optsWithGlobals<GateCommandOptions>();
  const globals = globalsOf(command, io);
  const at = atOf(options, io);
  const file = options.policy;
  const policy = await loadPolicy(file, io, at);
  const ids = policy.policy.rules.map(({ id }) => id);
  if (!ids.includes(rule)) throw usageFailure(`the policy has no rule ${visible(rule)}. Rules: ${ids.join(", ")}.`);
  const selection = { ...options, image: [image] };
  return await withEvaluation({ selection, policy, file, at, io, globals, readers }, async (evaluation) => {
    const lines: string[] = [];
    const { output: format, query } = globals;
    await renderRows(rowsOf(evaluation, rule, lines), { format, query, view, io });
    const text = evaluation.head.policy.rules.find(({ id }) => id === rule)?.text ?? "";
    for (const line of [`${rule}: ${text}`, ...lines])
      io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
  });
}

async function* rowsOf({ images }: Evaluation, rule: string, lines: string[]): AsyncGenerator<ExplainedFinding> {
  for await (const image of images) {
    const result = image.rules.find((one) => one.rule === rule);
    if (result === undefined) continue;
    const counts = result.countsAs === result.verdict ? "" : `, which counts as ${result.countsAs}`;
    const reason = result.reason === "" ? "" : `: ${result.reason}`;
    lines.push(`${nameOf(image)}: ${result.verdict}${counts}${reason}`, ...scanLines(image));
    yield* explained(image, rule);
  }
}

/** Says which scan decides where an image is in several places. */
function scanLines(image: EvaluatedImage): readonly string[] {
  const { places, scannedPlace = 0, scannedAt } = image;
  const place = places[scannedPlace];
  if (place === undefined || places.length < 2) return [];
  const scan =
    scannedAt === undefined
      ? "no place has the time of a scan"
      : `the newest scan that is done decides, of ${scannedAt}`;
  return [`${nameOf(image)}: in ${places.length} places; ${scan}: ${place.name} (${place.source})`];
}

function* explained(image: EvaluatedImage, rule: string): Generator<ExplainedFinding> {
  for (const finding of image.findings) {
    const { breaks, undecided, excused, exception } = finding;
    const says = breaks.includes(rule)
      ? "breaks"
      : undecided.includes(rule)
        ? "undecided"
        : excused.includes(rule)
          ? "excused"
          : undefined;
    if (says === undefined) continue;
    const covered =
      exception === undefined || says !== "excused"
        ? undefined
        : `${exception.owner}, to ${exception.expires}: ${exception.reason}`;
    yield { image: nameOf(image), says, ...briefOf(finding), ...(covered === undefined ? {} : { exception: covered }) };
  }
}
