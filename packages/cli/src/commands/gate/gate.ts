import { GITLAB_SCHEMAS, SARIF_EXCEPTIONS, USUAL_GITLAB_SCHEMA } from "@plimsoll/core/formats";
import { type Command, Option } from "commander";

import type { SetExitCode } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { momentOf } from "../../store/moment.js";
import { addOfflineOption } from "../../store/offline-option.js";
import { addOutputs, checkQuery, noteFormatOf, outputsOf } from "../../output/report-files/outputs.js";
import { addDetailOptions } from "../findings/detail-options.js";
import { sinceOf } from "../findings/finding-selection.js";
import { type OpenReaders, openReaders } from "../findings/open-readers.js";
import { FIRST_POLICY } from "./first-policy.js";
import { gateImportCommand } from "./import.js";
import { gateInitCommand } from "./init.js";
import { gateLintCommand } from "./lint.js";
import { type GateCommandOptions, atOf } from "./gate-options.js";
import { type AskedImages, withEvaluation } from "./open-gate.js";
import { loadPolicy } from "./policy-file.js";
import { writeEvaluation } from "./write-evaluation.js";

const EXAMPLES = `
Examples:
  # a first policy from the images that are there
  plimsoll gate init plimsoll-policy.yaml

  # the images that fail or are unknown, with reasons; exit code 3, 5 or 0
  plimsoll gate

  # one image, by another policy
  plimsoll gate --policy policies/production.yaml --image shop/cart:1.4

  # of the same reading, reports for code scanning and the tests of a pipeline
  plimsoll gate -o table -o sarif=gate.sarif \\
    -o junit=gate.xml

  # formats about one image, trivy and cyclonedx: a folder gets a file for each
  plimsoll gate -o trivy=reports/ \\
    -o openvex=vex.json

  # what the last change brought, by what plimsoll sync has stored
  plimsoll gate --new-since 7d

  # code scanning with a category for each repository: a folder with files
  plimsoll gate -o sarif=sarif/ \\
    --sarif-split repository

  # what fails when exceptions have ended
  plimsoll gate --at 2027-02-01

Exit codes: 3 if an image fails, else 5 if a verdict is unknown, a list of
images was not read completely, or the scope of the policy leaves out every
image, else 0.
`;

/**
 * Makes `plimsoll gate` and adds its commands.
 *
 * @param readers - Opens readers of findings. @default the readers of both clouds
 */
export async function addGateCommands(
  gate: Command,
  io: Io,
  setExitCode: SetExitCode,
  readers: OpenReaders = openReaders,
): Promise<void> {
  addOfflineOption(addJudgment(gate, io))
    .option("--image <images>", "only images with this name, image ID, digest or UUID", listOf)
    .addOption(
      new Option(
        "--new-since <run or time>",
        "judge only findings that were opened since this run, date, time or age such as 7d; reads the store, like --offline",
      ).argParser((text) => momentOf(text, io.now())),
    );
  const { gateExplainCommand } = await import("./explain.js");
  gate.addCommand(gateLintCommand(io, setExitCode));
  gate.addCommand(gateExplainCommand(io, setExitCode, readers));
  gate.addCommand(gateInitCommand(io, setExitCode));
  gate.addCommand(gateImportCommand(io, setExitCode));
  gate.addHelpText("after", EXAMPLES).action(async (options: GateCommandOptions) => {
    setExitCode(await judge(options, { io, command: gate, readers }));
  });
}

/** Adds the options of a command that judges images by a policy. */
export function addJudgment(command: Command, io: Io): Command {
  command
    .addOption(cloudOption())
    .option("--policy <file>", "policy file, YAML or JSON; to write a first one: plimsoll gate init", FIRST_POLICY)
    .addOption(
      new Option(
        "--at <time>",
        "judge as of this time: a date such as 2027-02-01, or a time with its zone (default: now)",
      ).argParser((text) => sinceOf(text, io.now())),
    );
  return addDetailOptions(addOutputs(command))
    .addOption(
      new Option("--gitlab-schema <version>", "schema version of -o gitlab that your server accepts")
        .choices(GITLAB_SCHEMAS)
        .default(USUAL_GITLAB_SCHEMA),
    )
    .addOption(
      new Option(
        "--sarif-exceptions <how>",
        "findings under exceptions in -o sarif; code scanning of GitHub opens alerts for suppressed ones, too",
      )
        .choices(SARIF_EXCEPTIONS)
        .default(SARIF_EXCEPTIONS[0]),
    );
}

/** Surroundings of {@link judge}. */
export interface JudgeContext {
  readonly io: Io;
  readonly command: Command;
  readonly readers: OpenReaders;
  /** Images that are judged instead of those of a selection. */
  readonly asked?: AskedImages;
  /** Files that the command reads beside the policy: no report may go there. @default none */
  readonly inputs?: readonly string[];
}

/** Judges images by the policy, prints and reports what does not pass, and tells the exit code. */
export async function judge(
  options: GateCommandOptions,
  { io, command, readers, asked, inputs = [] }: JudgeContext,
): Promise<ExitCode> {
  const at = atOf(options, io);
  const file = options.policy;
  const outputs = outputsOf(command, [file, ...inputs]);
  const given = globalsOf(command, io);
  const { query, account } = given;
  const { gitlabSchema, sarifExceptions } = options;
  checkQuery(outputs, query);
  const globals = { ...given, output: noteFormatOf(outputs) };
  const policy = await loadPolicy(file, io, at);
  const version = command.parent?.version() ?? "0.0.0";
  const { category = categoryOf(options, account), hasPlaces, fromOf } = asked ?? {};
  return await withEvaluation(
    { selection: options, policy, file, at, io, globals, readers, asked },
    (evaluation, texts) =>
      writeEvaluation(evaluation, {
        outputs,
        query,
        io,
        version,
        category,
        hasPlaces,
        fromOf,
        texts,
        gitlabSchema,
        sarifExceptions,
      }),
  );
}

/** Selections that judge different images have different categories, as code scanning replaces the results of a category. */
function categoryOf({ cloud }: GateCommandOptions, accounts: readonly string[] = []): string {
  return `${cloud ?? "all"}/${accounts.length === 0 ? "all" : accounts.toSorted().join("+")}/images`;
}
