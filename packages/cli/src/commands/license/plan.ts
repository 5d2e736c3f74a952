import { type Image, type Strategy, makeLicensePlan } from "@plimsoll/core";
import { type Command, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { connectAccounts } from "../../connect.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { whereOf } from "../../output/where.js";
import { PLACE_TYPES, imageNameOf } from "../images/image-types.js";
import { type NamedImages, namedImages } from "./named-images.js";
import { readAccount } from "./plan-account.js";
import { planOut } from "./plan-out.js";
import { type PlanSource, planSources } from "./plan-sources.js";
import { type PlanChoice, codeOf, refusalOf, show } from "./plan-view.js";
import { poolText, skippedText, summaryOf } from "./plan-words.js";
import { readIds } from "./read-ids.js";
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

const afterHelp = `
With several accounts there is a plan for each, and --max, --budget and --fit apply to all of them together: the images
that the strategy puts first get a license, in whichever account they are.
`;

/** `plimsoll license plan` */
export function licensePlanCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("plan", "Choose images of Tencent Cloud to license, and say what that costs", [
    ["plimsoll license plan", "every image on hosts without a license, the most exposed first"],
    ["plimsoll license plan --max 20 --budget 5 --out plan.json", "the 20 most exposed, if they cost USD 5 or less"],
    ["plimsoll license plan --budget 5 --fit", "as many as USD 5 and the licenses that are left allow"],
    ["plimsoll license plan --source tencent-registry --strategy newest-tag", "newest tags in registries"],
    ["plimsoll license plan --where 'hosts > `2`' --strategy most-severe", "by a condition, the worst findings first"],
    ["plimsoll license plan --image team/api:1.4,97883f09cc5b --out plan.json", "one by its name, one by its ID"],
    [
      "plimsoll images list --source tencent-host --unlicensed -o json | plimsoll license plan --ids -",
      "exactly these images",
    ],
    [
      "plimsoll license plan --account 'prod-*' --budget 20 --out plans/",
      "a plan for each account, USD 20 for all of them",
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
    .option("--image <images>", "only these images: names, IDs or digests, as for images show", listOf)
    .option("--ids <file>", "only the image IDs in this file, - for standard input; JSON or one a line")
    .option("--max <number>", "license at most this many images", wholeNumber)
    .option(
      "--budget <amount>",
      "refuse a plan that costs more: US dollars, or a number such as 20licenses",
      budgetAmount,
    )
    .option("--fit", "plan as many images as budget and licenses allow, instead of refusing")
    .option("--price <usd>", "price of one license, if yours is not the list price", usdAmount)
    .option("--out <file>", "write the plan to this file; a folder, such as plans/, gets a file for each account")
    .addHelpText("after", afterHelp);
  return command.action(async (options: PlanOptions) =>
    setExitCode(await makePlan(options, io, globalsOf(command, io))),
  );
}

async function makePlan(options: PlanOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const ids = options.ids === undefined ? undefined : await readIds(options.ids, io);
  const { where, source, name } = options;
  const isTrue = where === undefined ? () => true : await whereOf(where, { types: PLACE_TYPES, nameOf: imageNameOf });
  const named = namedImages(options.image ?? []);
  const isWanted = (image: Image): boolean => {
    const is = isTrue(image);
    if (is) named.see(image);
    return is;
  };
  await using connected = connectAccounts(io, globals, "tencent");
  const accounts = connected.accounts.filter((each) => each.cloud === "tencent");
  const out = await planOut(options.out, accounts.length, io);
  const choice = (): PlanChoice => choiceOf(options, idsOf(options, ids, named), io);
  const reading = { source, isWanted, ...omitUndefined({ name }) };
  const [only] = accounts;
  if (only === undefined || accounts.length > 1) {
    const { planSeveral } = await import("./plan-several.js");
    return await planSeveral({ accounts, reading, choice, out }, { io, globals, words: options });
  }
  const progress = createProgress(io);
  const seen = { images: 0 };
  const onImage = (): void => progress.show(count(++seen.images, "image"));
  const { target, pool, images, complete } = await readAccount(only, { ...reading, onImage }, { io, globals });
  progress.done();
  const verdict = makeLicensePlan({
    target,
    images,
    complete,
    ...choice(),
    ...omitUndefined({ licensesLeft: pool.left }),
  });
  switch (verdict.code) {
    case "refused":
      throw refusalOf(verdict.reasons, source);
    case "nothing-to-license":
      io.stderr.write(`Nothing to license: ${skippedText(verdict.skipped, options)} ${poolText(pool)}\n`);
      return codeOf(verdict.skipped);
    case "planned": {
      await show(verdict.plan, io, globals);
      await out.write(only.account.name, verdict.plan);
      const file = out.fileOf(only.account.name);
      io.stderr.write(summaryOf(verdict.plan, pool, { ...options, file }));
      return codeOf(verdict.plan.skipped);
    }
  }
}

/** The part of planning that is the same for every account. */
function choiceOf(
  { strategy, max, budget, fit, price }: PlanOptions,
  ids: readonly string[] | undefined,
  io: Io,
): PlanChoice {
  return {
    now: io.now(),
    strategy,
    ...omitUndefined({
      ids,
      maxImages: max,
      budgetUsd: budget?.usd,
      budgetLicenses: budget?.licenses,
      fit,
      unitPriceUsd: price,
    }),
  };
}

/** Image IDs of `--image` and `--ids`; `undefined` if neither is given. */
function idsOf(
  { image }: PlanOptions,
  ids: readonly string[] | undefined,
  named: NamedImages,
): readonly string[] | undefined {
  return image === undefined ? ids : [...named.ids(), ...(ids ?? [])];
}
