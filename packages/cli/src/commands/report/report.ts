import { extname } from "node:path";

import type { Moment } from "@plimsoll/store";
import type { ReportLanguage, ReportModel } from "@plimsoll/ui";
import { type Command, Option } from "commander";

import { checkFilePlace } from "../../check-file-place.js";
import type { SetExitCode } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { writeWholeFile } from "../../write-file.js";
import { loadPolicy } from "../gate/policy-file.js";
import { momentOf } from "../../store/moment.js";
import { withStore } from "../../store/open-store.js";
import { type StoreOption, addStoreOption } from "../../store/store-option.js";
import { storePath } from "../../store/store-path.js";
import { scopesOf } from "./wanted-scopes.js";
import { readReport } from "./read-model.js";
import type { ServiceAnswers, ServicesOptions } from "./read-services.js";

const FORMATS = ["html", "markdown", "json"] as const;

type Format = (typeof FORMATS)[number];

interface ReportOptions extends StoreOption {
  readonly out?: string;
  readonly format?: Format;
  readonly language: ReportLanguage;
  readonly policy?: string;
  readonly since?: Moment;
  readonly full?: true;
  readonly online?: true;
}

const EXAMPLES = `
Examples:
  # one page to look at: what changed, what to do first, the trend
  plimsoll report --out report.html

  # in Chinese, with the verdict and the exceptions of a policy
  plimsoll report --out report.html --language zh --policy policy.yaml

  # what one account brought this week, as Markdown
  plimsoll report --format markdown --account production --since 7d

  # with the licenses that are left and when each schedule runs next, which only the services know
  plimsoll report --out report.html --online

The report is made from what plimsoll sync has stored; without --online no cloud is called. The page works without scripts and loads
nothing from elsewhere. Exit code 5 if not everything was read, which the report says, else 0.
`;

/** Adds the options and the action of `plimsoll report`. */
export function addReport(
  command: Command,
  { io, version }: { readonly io: Io; readonly version: string },
  setExitCode: SetExitCode,
): void {
  command
    .option("--out <file>", "where to write it, whole or not at all; - for standard output (default)")
    .addOption(new Option("--format <format>", "html, or by the ending of --out").choices(FORMATS))
    .addOption(new Option("--language <language>", "language of the report").choices(["en", "zh"]).default("en"))
    .option("--policy <file>", "also show the verdict and the exceptions of this policy")
    .addOption(
      new Option(
        "--since <run or time>",
        "compare with this run, or with a date, a time or an age such as 7d (default: the day before the last reading)",
      ).argParser((text) => momentOf(text, io.now())),
    )
    .option("--full", "write every row of every table")
    .option("--online", "ask the services for licenses that are left and for schedules, up to four calls an account")
    .addHelpText("after", EXAMPLES);
  addStoreOption(command).action(async (options: ReportOptions) =>
    setExitCode(await report(options, { io, version, command })),
  );
}

interface Surroundings {
  readonly io: Io;
  readonly version: string;
  readonly command: Command;
}

async function report(options: ReportOptions, { io, version, command }: Surroundings): Promise<ExitCode> {
  const { out = "-", language, full = false } = options;
  const format = options.format ?? formatOf(out);
  if (out === "-" && format === "html" && io.stdout.isTTY === true)
    throw usageFailure(
      "A page cannot be read on a terminal. Name a file: --out report.html, or choose --format markdown.",
    );
  if (out !== "-") checkFilePlace(`--out ${out}`, out);
  const globals = globalsOf(command, io);
  const now = io.now();
  const file = options.policy;
  const policy = file === undefined ? undefined : { file, checked: await loadPolicy(file, io, now) };
  const model = await withStore(storePath(options.store, io), { io, readOnly: true }, async (store) => {
    const scope = await scopesOf(store, globals.account);
    const read = await readReport(store, {
      scope,
      services: options.online && (await answersOf({ io, globals, scope })),
      since: options.since,
      policy,
      full,
      program: `plimsoll ${version}`,
      now,
      signal: io.signal,
    });
    return read.model;
  });
  await write(out, await piecesOf(model, { format, language, full }), io);
  if (out !== "-") io.stderr.write(`Wrote ${visible(out)}.\n`);
  return isWhole(model) ? EXIT.clean : EXIT.incomplete;
}

/** The code that asks the services is loaded only where somebody wants it. */
async function answersOf(options: ServicesOptions): Promise<ServiceAnswers> {
  const { readServices } = await import("./read-services.js");
  return readServices(options);
}

function isWhole({ sources, licenses = [], schedules = [] }: ReportModel): boolean {
  return (
    sources.every(({ state }) => state === "complete") &&
    licenses.every(({ pool }) => pool?.unread === undefined) &&
    schedules.every(({ state }) => state !== "unread")
  );
}

async function piecesOf(
  model: ReportModel,
  { format, ...options }: { readonly format: Format; readonly language: ReportLanguage; readonly full: boolean },
): Promise<AsyncIterable<string> | Iterable<string>> {
  const { renderMarkdown, renderReport } = await import("@plimsoll/ui");
  switch (format) {
    case "html":
      return renderReport(model, options);
    case "markdown":
      return renderMarkdown(model, options);
    case "json":
      return [`${JSON.stringify(model, undefined, 2)}\n`];
  }
}

async function write(out: string, pieces: AsyncIterable<string> | Iterable<string>, io: Io): Promise<void> {
  if (out !== "-") return writeWholeFile(out, following(pieces), io.signal);
  for await (const piece of pieces) {
    io.stdout.write(piece);
    await io.stdout.ready?.();
  }
}

async function* following(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string, void, undefined> {
  yield* pieces;
}

function formatOf(out: string): Format {
  const ending = extname(out).toLowerCase();
  if (ending === ".json") return "json";
  return ending === ".md" ? "markdown" : "html";
}
