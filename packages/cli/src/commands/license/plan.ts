import {
  type LicensePlan,
  type LicensePool,
  type LicenseTarget,
  type PlannableImage,
  type PlannedImage,
  type SkippedImages,
  centsOf,
  makeLicensePlan,
  tcssHostImages,
  tcssLicensePool,
  usdText,
} from "@plimsoll/core";
import type { Command } from "commander";

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
import { writeWholeFile } from "../../write-file.js";
import { planningFields } from "./planning-fields.js";
import { targetOf } from "./target.js";
import { usdAmount } from "./usd-option.js";

interface PlanOptions {
  readonly name?: string;
  readonly image?: readonly string[];
  readonly max?: number;
  readonly budget?: number;
  readonly price?: number;
  readonly out?: string;
}

const view: View<PlannedImage> = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
  { title: "Reason", value: ({ reason }) => reason },
];

/** `plimsoll license plan` */
export function licensePlanCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("plan", "Choose host images of Tencent Cloud to license, and say what that costs", [
    ["plimsoll license plan", "every image without a license, the most exposed first"],
    ["plimsoll license plan --max 20 --budget 5 --out plan.json", "the 20 most exposed, if they cost USD 5 or less"],
    ["plimsoll license apply plan.json", "buy the licenses of the plan"],
  ])
    .option("--name <text>", "only images with this text in the name")
    .option("--image <ids>", "only these image IDs", listOf)
    .option("--max <number>", "license at most this many images", wholeNumber)
    .option("--budget <usd>", "refuse a plan that costs more", usdAmount)
    .option("--price <usd>", "price of one license, if yours is not the list price", usdAmount)
    .option("--out <file>", "write the plan to this file");
  return command.action(async (options: PlanOptions) =>
    setExitCode(await makePlan(options, io, globalsOf(command, io))),
  );
}

async function makePlan(options: PlanOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const { target, pool, images, complete } = await readAccount(options, io, globals);
  const verdict = makeLicensePlan({
    target,
    images,
    complete,
    now: io.now(),
    ...omitUndefined({
      licensesLeft: pool.left,
      ids: options.image,
      maxImages: options.max,
      budgetUsd: options.budget,
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
      io.stderr.write(`Nothing to license: ${skippedText(verdict.skipped)} ${poolText(pool)}\n`);
      return codeOf(verdict.skipped);
    case "planned":
      await show(verdict.plan, io, globals);
      if (options.out !== undefined)
        await writeWholeFile(options.out, `${JSON.stringify(verdict.plan, null, 2)}\n`, io.signal);
      io.stderr.write(await summaryOf(verdict.plan, pool, options.out));
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

/** Asks who pays and what is left before it reads the images, which takes longest. */
async function readAccount({ name }: PlanOptions, io: Io, globals: Globals): Promise<AccountNow> {
  await using client = await connectTcss(io, globals);
  const { signal } = io;
  const target = await targetOf(io, globals);
  const pool = await tcssLicensePool(client, { signal });
  const filters = name === undefined ? [] : [{ Name: "ImageName", Values: [name], ExactMatch: false }];
  const stream = tcssHostImages(client, { filters }).stream({ signal });
  const progress = createProgress(io);
  const images: PlannableImage[] = [];
  for await (const image of stream) {
    if (image.source === "tencent-host") images.push(planningFields(image));
    progress.show(count(images.length, "image"));
  }
  progress.done();
  return { target, pool, images, complete: stream.result.complete };
}

async function show(plan: LicensePlan, io: Io, { output, query }: Globals): Promise<void> {
  if (output === "table" || output === "csv") await renderRows(plan.images, { format: output, query, view, io });
  else await renderValue(plan, { format: output, query, io });
}

async function summaryOf(plan: LicensePlan, pool: LicensePool, file: string | undefined): Promise<string> {
  const { licenses, unitPriceUsd, usd } = plan.cost;
  const text = (amount: number): string => `USD ${usdText(centsOf(amount) ?? 0)}`;
  const next =
    file === undefined ? "Add --out plan.json to keep the plan." : `Next: plimsoll license apply ${visible(file)}`;
  return (
    `\n${count(licenses, "license")} at ${text(unitPriceUsd)}: ${text(usd)}. ${skippedText(plan.skipped)}\n` +
    `Account ${plan.account} at ${plan.endpoint}. ${poolText(pool)}\nNothing was bought. ${next}\n`
  );
}

function skippedText({ alreadyLicensed, unknown, overLimit }: SkippedImages): string {
  const parts = [`${count(alreadyLicensed, "image")} licensed already.`];
  if (overLimit > 0) parts.push(`${count(overLimit, "image")} left out by --max.`);
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
