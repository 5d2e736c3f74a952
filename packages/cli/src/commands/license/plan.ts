import {
  type Image,
  type ImageSource,
  type LicensePlan,
  type LicensePool,
  type LicenseTarget,
  type PlannableImage,
  type PlannedImage,
  type SkippedImages,
  type Strategy,
  centsOf,
  makeLicensePlan,
  tcssHostImages,
  tcssLicensePool,
  tcssRegistryImages,
  usdText,
} from "@plimsoll/core";
import { type Command, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows, renderValue } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { whereOf } from "../../output/where.js";
import { PLACE_TYPES, imageNameOf } from "../images/image-types.js";
import { writeWholeFile } from "../../write-file.js";
import { type PlanSource, planSources } from "./plan-sources.js";
import { planningFields } from "./planning-fields.js";
import { readIds } from "./read-ids.js";
import { targetOf } from "./target.js";
import { type Budget, budgetAmount, usdAmount } from "./usd-option.js";

interface PlanOptions {
  readonly name?: string;
  readonly image?: readonly string[];
  readonly ids?: string;
  readonly source: readonly PlanSource[];
  readonly where?: string;
  readonly strategy: Strategy;
  readonly max?: number;
  readonly budget?: Budget;
  readonly fit?: true;
  readonly price?: number;
  readonly out?: string;
}

// Written here as well, because core is loaded only by the command that runs.
const STRATEGY_NAMES = ["running-first", "most-severe", "newest-tag"] as const satisfies readonly Strategy[];

const view: View<PlannedImage> = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
  { title: "Reason", value: ({ reason }) => reason },
];

const kindColumn: View<PlannedImage>[number] = { title: "In", value: ({ kind }) => kind, rank: 2 };

/** `plimsoll license plan` */
export function licensePlanCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("plan", "Choose images of Tencent Cloud to license, and say what that costs", [
    ["plimsoll license plan", "every image on hosts without a license, the most exposed first"],
    ["plimsoll license plan --max 20 --budget 5 --out plan.json", "the 20 most exposed, if they cost USD 5 or less"],
    ["plimsoll license plan --budget 5 --fit", "as many as USD 5 and the licenses that are left allow"],
    ["plimsoll license plan --source tencent-registry --strategy newest-tag", "newest tags in registries"],
    ["plimsoll license plan --where 'hosts > `2`' --strategy most-severe", "by a condition, the worst findings first"],
    [
      "plimsoll images list --source tencent-host --unlicensed -o json | plimsoll license plan --ids -",
      "exactly these images",
    ],
    ["plimsoll license apply plan.json", "buy the licenses of the plan"],
  ])
    .addOption(
      new Option("--source <sources>", "lists to choose from: tencent-host, tencent-registry")
        .argParser(planSources)
        .default(["tencent-host"], "tencent-host"),
    )
    .addOption(
      new Option("--strategy <strategy>", "which go first; newest-tag leaves older tags out")
        .choices(STRATEGY_NAMES)
        .default("running-first"),
    )
    .option("--name <text>", "only images with this text in the name")
    .option("--where <jmespath>", "only images for which this is true, see https://jmespath.org")
    .option("--image <ids>", "only these image IDs", listOf)
    .option("--ids <file>", "only the image IDs in this file, - for standard input; JSON or one a line")
    .option("--max <number>", "license at most this many images", wholeNumber)
    .option(
      "--budget <amount>",
      "refuse a plan that costs more: US dollars, or a number such as 20licenses",
      budgetAmount,
    )
    .option("--fit", "plan as many images as budget and licenses allow, in place of a refusal")
    .option("--price <usd>", "price of one license, if yours is not the list price", usdAmount)
    .option("--out <file>", "write the plan to this file");
  return command.action(async (options: PlanOptions) =>
    setExitCode(await makePlan(options, io, globalsOf(command, io))),
  );
}

async function makePlan(options: PlanOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const ids = await idsIn(options, io);
  const { target, pool, images, complete } = await readAccount(options, io, globals);
  const verdict = makeLicensePlan({
    target,
    images,
    complete,
    now: io.now(),
    ...omitUndefined({
      licensesLeft: pool.left,
      ids,
      strategy: options.strategy,
      maxImages: options.max,
      budgetUsd: options.budget?.usd,
      budgetLicenses: options.budget?.licenses,
      fit: options.fit,
      unitPriceUsd: options.price,
    }),
  });
  switch (verdict.code) {
    case "refused":
      throw new CommandFailure(
        verdict.reasons.some(({ code }) => code === "incomplete-inventory") ? EXIT.incomplete : EXIT.error,
        verdict.reasons[0]?.code ?? "refused",
        verdict.reasons.map(({ code, message }) => visible(`[${code}] ${message}`)).join("\nplimsoll: "),
      );
    case "nothing-to-license":
      io.stderr.write(`Nothing to license: ${skippedText(verdict.skipped, options)} ${poolText(pool)}\n`);
      return codeOf(verdict.skipped);
    case "planned":
      await show(verdict.plan, io, globals);
      if (options.out !== undefined)
        await writeWholeFile(options.out, `${JSON.stringify(verdict.plan, null, 2)}\n`, io.signal);
      io.stderr.write(await summaryOf(verdict.plan, pool, options));
      return codeOf(verdict.plan.skipped);
  }
}

/** An image of which the service does not say whether it has a license is missing from what was to be planned. */
function codeOf({ unknown }: SkippedImages): ExitCode {
  return unknown > 0 ? EXIT.incomplete : EXIT.clean;
}

interface AccountNow {
  readonly target: LicenseTarget;
  readonly pool: LicensePool;
  readonly images: readonly PlannableImage[];
  /** True if `images` is the whole list. */
  readonly complete: boolean;
}

/** Asks who pays and what is left before it reads the images, which takes longest. Images on hosts come first. */
async function readAccount({ name, where, source }: PlanOptions, io: Io, globals: Globals): Promise<AccountNow> {
  const isWanted = where === undefined ? () => true : await whereOf(where, { types: PLACE_TYPES, nameOf: imageNameOf });
  await using client = await connectTcss(io, globals);
  const { signal } = io;
  const target = await targetOf(io, globals);
  const pool = await tcssLicensePool(client, { signal });
  const progress = createProgress(io);
  const images: PlannableImage[] = [];
  let complete = true;
  for (const each of sourcesOf(client, source, name)) {
    const stream = each.stream({ signal });
    for await (const image of stream) {
      if (isNamed(image, name) && isWanted(image)) images.push(planningFields(image));
      progress.show(count(images.length, "image"));
    }
    complete &&= stream.result.complete;
  }
  progress.done();
  return { target, pool, images, complete };
}

function sourcesOf(
  client: Awaited<ReturnType<typeof connectTcss>>,
  source: readonly PlanSource[],
  name: string | undefined,
): readonly ImageSource[] {
  const filters = name === undefined ? [] : [{ Name: "ImageName", Values: [name], ExactMatch: false }];
  return [
    ...(source.includes("tencent-host") ? [tcssHostImages(client, { filters })] : []),
    // The service compares only the last part of the name of an image in a registry.
    ...(source.includes("tencent-registry") ? [tcssRegistryImages(client)] : []),
  ];
}

function isNamed({ source, name: own }: Image, name: string | undefined): boolean {
  return name === undefined || source === "tencent-host" || own.toLowerCase().includes(name.toLowerCase());
}

/** Image IDs of `--image` and `--ids`; `undefined` if neither is given. */
async function idsIn({ image, ids }: PlanOptions, io: Io): Promise<readonly string[] | undefined> {
  if (ids === undefined) return image;
  return [...(image ?? []), ...(await readIds(ids, io))];
}

async function show(plan: LicensePlan, io: Io, { output, query }: Globals): Promise<void> {
  const columns = plan.images.some(({ kind }) => kind === "registry") ? [...view, kindColumn] : view;
  if (output === "table" || output === "csv")
    await renderRows(plan.images, { format: output, query, view: columns, io });
  else await renderValue(plan, { format: output, query, io });
}

async function summaryOf(plan: LicensePlan, pool: LicensePool, options: PlanOptions): Promise<string> {
  const { out: file } = options;
  const { licenses, unitPriceUsd, usd } = plan.cost;
  const text = (amount: number): string => `USD ${usdText(centsOf(amount) ?? 0)}`;
  const next =
    file === undefined ? "Add --out plan.json to keep the plan." : `Next: plimsoll license apply ${visible(file)}`;
  return (
    `\n${count(licenses, "license")} at ${text(unitPriceUsd)}: ${text(usd)}. ${skippedText(plan.skipped, options)}\n` +
    `Account ${plan.account} at ${plan.endpoint}. ${poolText(pool)}\nNothing was bought. ${next}\n`
  );
}

function skippedText(
  { alreadyLicensed, unknown, overLimit, olderTag = 0 }: SkippedImages,
  { fit, max }: Pick<PlanOptions, "fit" | "max">,
): string {
  const limits = fit === true ? (max === undefined ? "--fit" : "--max and --fit") : "--max";
  const parts = [`${count(alreadyLicensed, "image")} licensed already.`];
  if (overLimit > 0) parts.push(`${count(overLimit, "image")} left out by ${limits}.`);
  if (olderTag > 0) parts.push(`${count(olderTag, "image")} left out: not the newest tag.`);
  if (unknown > 0)
    parts.push(`${count(unknown, "image")} left out: the service does not say whether they have a license.`);
  return parts.join(" ");
}

function poolText({ left, refusedBy, expired }: LicensePool): string {
  const why = refusedBy === undefined ? "the service does not say" : refusedBy;
  const text =
    left === undefined
      ? `How many licenses are left is unknown (${why}).`
      : `${count(left, "license")} left in the account.`;
  return expired ? `${text} The edition of the account has expired; the service may refuse.` : text;
}
