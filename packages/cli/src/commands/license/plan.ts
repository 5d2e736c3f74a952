import type { LicensePlan, PlannedImage, TencentImage } from "@plimsoll/core";
import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { positiveNumber, wholeNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows, renderValue } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { writeWholeFile } from "../../write-file.js";

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
export function licensePlanCommand(io: Io, finish: Finish): Command {
  const command = commandOf("plan", "Choose host images of Tencent Cloud to license, and say what that costs", [
    ["plimsoll license plan", "every image without a license, the most exposed first"],
    ["plimsoll license plan --max 20 --budget 5 --out plan.json", "the 20 most exposed, if they cost USD 5 or less"],
    ["plimsoll license apply plan.json", "buy the licenses of the plan"],
  ])
    .option("--name <text>", "only images with this text in the name")
    .option("--image <ids>", "only these image IDs", listOf)
    .option("--max <number>", "license at most this many images", wholeNumber)
    .option("--budget <usd>", "refuse a plan that costs more", positiveNumber)
    .option("--price <usd>", "price of one license, if yours is not the list price", positiveNumber)
    .option("--out <file>", "write the plan to this file");
  return command.action(async (options: PlanOptions) => finish(await makePlan(options, io, globalsOf(command, io))));
}

async function makePlan(options: PlanOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const { makeLicensePlan } = await import("@plimsoll/core");
  const { images, complete } = await readImages(options, io, globals);
  const verdict = makeLicensePlan({
    images,
    complete,
    now: io.now(),
    ...(options.image === undefined ? {} : { ids: options.image }),
    ...(options.max === undefined ? {} : { maxImages: options.max }),
    ...(options.budget === undefined ? {} : { budgetUsd: options.budget }),
    ...(options.price === undefined ? {} : { unitPriceUsd: options.price }),
  });
  switch (verdict.code) {
    case "refused":
      throw new CommandFailure(
        EXIT.error,
        verdict.reasons[0]?.code ?? "refused",
        verdict.reasons.map(({ code, message }) => visible(`[${code}] ${message}`)).join("\nplimsoll: "),
      );
    case "nothing-to-license":
      io.stderr.write(`Nothing to license: ${count(verdict.alreadyLicensed, "image")} licensed already.\n`);
      return EXIT.clean;
    case "planned":
      await show(verdict.plan, io, globals);
      if (options.out !== undefined)
        await writeWholeFile(options.out, `${JSON.stringify(verdict.plan, null, 2)}\n`, io.signal);
      say(verdict.plan, options.out, io);
      return EXIT.clean;
  }
}

async function readImages(
  { name }: PlanOptions,
  io: Io,
  globals: Globals,
): Promise<{ readonly images: readonly TencentImage[]; readonly complete: boolean }> {
  const { tcssHostImages } = await import("@plimsoll/core");
  await using client = await connectTcss(io, globals);
  const filters = name === undefined ? [] : [{ Name: "ImageName", Values: [name], ExactMatch: false }];
  const stream = tcssHostImages(client, { filters }).stream({ signal: io.signal });
  const progress = createProgress(io);
  const images: TencentImage[] = [];
  for await (const image of stream) {
    if (image.cloud === "tencent") images.push(image);
    progress.show(`${images.length} images`);
  }
  progress.done();
  return { images, complete: stream.result.complete };
}

async function show(plan: LicensePlan, io: Io, { output, query }: Globals): Promise<void> {
  if (output === "table" || output === "csv") await renderRows(plan.images, { format: output, query, view, io });
  else await renderValue(plan, { format: output, query, io });
}

function say({ cost, skipped }: LicensePlan, file: string | undefined, io: Io): void {
  const { licenses, unitPriceUsd, usd } = cost;
  const { alreadyLicensed, overLimit } = skipped;
  const left = overLimit === 0 ? "" : ` ${count(overLimit, "image")} left out by --max.`;
  const next =
    file === undefined ? "Add --out plan.json to keep the plan." : `Next: plimsoll license apply ${visible(file)}`;
  io.stderr.write(
    `\n${count(licenses, "license")} at USD ${unitPriceUsd.toFixed(2)}: USD ${usd.toFixed(2)}. ` +
      `${count(alreadyLicensed, "image")} licensed already.${left}\nNothing was bought. ${next}\n`,
  );
}
